import type { ReactElement } from "react";
import type { Evaluation } from "../../core/index";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { TeachButton } from "./teach-button";
import { useTeachStyles } from "./teach-styles";

/** Says which forms were read by headers that were pointed out, and where that is not kept. */
export function TaughtNote({
  evaluation,
}: {
  readonly evaluation: Evaluation;
}): ReactElement | null {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  const { sessionProfiles } = useSessionState();
  const taught = evaluation.forms.map(({ form }) => form).filter(({ taughtBy }) => taughtBy);
  const [first] = taught;
  if (!first) return null;
  const titles = [...new Set(taught.map(({ taughtBy }) => taughtBy))];
  return (
    <div className={styles.quiet}>
      <p>
        {teach.readBy(taught.length)} <Content>{titles.join("、")}</Content>
        <TeachButton sheet={first.sheet}>{teach.change}</TeachButton>
      </p>
      {sessionProfiles.length > 0 ? <p>{teach.notKept}</p> : null}
    </div>
  );
}
