import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { checkMeta } from "../findings/check-meta";
import { Content } from "../parts/content";
import { useRowStyles } from "../preview/row-styles";
import { TickBox } from "../preview/tick-box";
import type { Tick } from "../preview/ticks";
import { useTexts } from "../text/use-texts";
import { isSafe, type ChosenFixes, type FixGroup } from "./fix-choices";

export type FixGroupLineProps = {
  readonly group: FixGroup;
  readonly chosen: ChosenFixes;
  readonly active: boolean;
  onChoose(on: boolean): void;
};

/** The head of a check's fixes; those that only change how something is written can be ticked together. */
export function FixGroupLine(props: FixGroupLineProps): ReactElement {
  const { group, chosen, active, onChoose } = props;
  const { fixes } = useTexts();
  const styles = useRowStyles();
  const id = useId();
  const title = `${group.check} ${checkMeta(group.check)?.title ?? ""}`;
  return (
    <div className={mergeClasses(styles.line, styles.project)}>
      {isSafe(group) ? (
        <TickBox
          data-main
          data-content-label
          id={id}
          tick={tickOf(group, chosen)}
          tabIndex={active ? 0 : -1}
          aria-label={fixes.tickGroup(title)}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      ) : (
        <span className={styles.noBox} />
      )}
      <div className={styles.words}>
        <Content className={styles.strong}>{fixes.group(title, group.choices.length)}</Content>
        <div className={styles.quiet}>{isSafe(group) ? fixes.safe : fixes.needsReview}</div>
      </div>
    </div>
  );
}

function tickOf({ choices }: FixGroup, chosen: ChosenFixes): Tick {
  const count = choices.filter(({ key }) => chosen.has(key)).length;
  if (count === 0) return "off";
  return count === choices.length ? "on" : "some";
}
