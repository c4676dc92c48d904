import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { checkMeta } from "./check-meta";
import { Part } from "./finding-detail-part";
import { useFindingStyles } from "./finding-styles";
import type { Findings } from "./use-findings";

/** Why the check of a finding is made and what to do about it. */
export function CheckWords({ check }: { readonly check: string }): ReactElement | null {
  const { detail } = useTexts().findings;
  const meta = checkMeta(check);
  if (meta === null) return null;
  return (
    <>
      <Part heading={detail.why}>
        <Content>{meta.why}</Content>
      </Part>
      <Part heading={detail.how}>
        <Content>{meta.howToFix}</Content>
      </Part>
    </>
  );
}

/** Which check it was, and the way to its page. */
export function CheckNamed(props: {
  readonly check: string;
  readonly findings: Findings;
}): ReactElement {
  const { check, findings } = props;
  const { checkPages, findings: texts } = useTexts();
  const styles = useFindingStyles();
  const meta = checkMeta(check);
  return (
    <div className={styles.quiet}>
      {texts.detail.check} <Content>{`${check} ${meta?.title ?? ""}`}</Content>
      {meta === null ? null : (
        <div>
          <ActionButton kind="quiet" onClick={() => findings.show({ kind: "check", check })}>
            {checkPages.about}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
