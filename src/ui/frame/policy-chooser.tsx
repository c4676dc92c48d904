import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { policies, type Policy } from "../../core/index";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";

export type PolicyChooserProps = {
  /** `null`: each form's own. */
  readonly policyId: string | null;
  readonly disabled?: boolean;
  readonly onChoose: (policyId: string | null) => void;
};

/** Which rule-set scores and checks go by. Loaded with the rule-sets, after the first screen. */
export function PolicyChooser(props: PolicyChooserProps): ReactElement {
  const { policyId, disabled = false, onChoose } = props;
  const { frame } = useTexts();
  const styles = useStyles();
  return (
    <select
      className={styles.select}
      aria-label={frame.policy.label}
      disabled={disabled}
      value={policyId ?? ""}
      onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}
    >
      <option value="">{frame.policy.auto}</option>
      {policies.map((policy) => (
        <option key={policy.id} value={policy.id} data-content>
          {titleOf(policy, frame)}
        </option>
      ))}
    </select>
  );
}

function titleOf({ title, status }: Policy, { policy }: Texts["frame"]): string {
  if (status === "draft") return policy.draft(title);
  return status === "unverified" ? policy.unverified(title) : title;
}

const useStyles = makeStyles({
  select: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: "110px",
    minWidth: 0,
    maxWidth: "100%",
    height: "32px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
