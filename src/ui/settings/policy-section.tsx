import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { policyById, type Policy } from "../../core/index";
import { PolicyChooser } from "../frame/policy-chooser";
import { Notice } from "../parts/notice";
import { useTexts } from "../text/use-texts";

export type PolicySectionProps = { readonly state: SessionState; readonly session: Session };

/** The rule-set chosen, or the ones the check chose by itself, each with what it is. */
export function PolicySection({ state, session }: PolicySectionProps): ReactElement {
  const { policy: words } = useTexts().settings;
  const styles = useStyles();
  const { policyId } = state.settings;
  const chosen = policyId === null ? undefined : policyById(policyId);
  const used = chosen ? [] : usedPolicies(state);
  return (
    <>
      <div className={styles.chooser}>
        <PolicyChooser
          policyId={policyId}
          onChoose={(next) => session.configure({ policyId: next })}
        />
      </div>
      {chosen ? <PolicyFacts policy={chosen} /> : <p>{words.auto}</p>}
      {used.length > 0 ? <p>{words.used}</p> : null}
      {used.map(({ policy, forms }) => (
        <div key={policy.id}>
          <strong data-content lang="zh-CN">
            {policy.title}
          </strong>{" "}
          · {words.usedBy(forms)}
          <PolicyFacts policy={policy} />
        </div>
      ))}
    </>
  );
}

function PolicyFacts({ policy }: { readonly policy: Policy }): ReactElement {
  const { settings, common } = useTexts();
  const { policy: words } = settings;
  const styles = useStyles();
  const numbers = policy.documentNumbers.join(common.listComma);
  return (
    <div className={styles.facts}>
      <p data-content lang="zh-CN">
        {policy.note}
      </p>
      {policy.authority ? <p data-content>{words.authority(policy.authority)}</p> : null}
      <p data-content>{numbers === "" ? words.noDocument : words.documents(numbers)}</p>
      {policy.status === "inForce" ? null : (
        <Notice tone="warning">{policy.status === "draft" ? words.draft : words.unverified}</Notice>
      )}
    </div>
  );
}

type UsedPolicy = { readonly policy: Policy; readonly forms: number };

function usedPolicies({ checked }: SessionState): readonly UsedPolicy[] {
  const counts = new Map<Policy, number>();
  for (const { policy } of checked?.evaluation.forms ?? [])
    counts.set(policy, (counts.get(policy) ?? 0) + 1);
  return [...counts].map(([policy, forms]) => ({ policy, forms }));
}

const useStyles = makeStyles({
  chooser: { display: "flex" },
  facts: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    "& p": { margin: "0 0 2px" },
  },
});
