import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { useFindingStyles } from "./finding-styles";
import { neighbour, ordinal, type ListItem } from "./list-items";
import type { Findings } from "./use-findings";
import type { Reveal } from "./use-reveal";

export type WalkBarProps = { readonly findings: Findings; readonly reveal: Reveal };

/** 上一项 and 下一项: the sheet goes along, the focus stays on the button. */
export function WalkBar({ findings, reveal }: WalkBarProps): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const { items, view, list } = findings;
  const at = ordinal(items, view.active);
  const go = (item: ListItem | null): void => {
    if (item?.kind !== "finding") return;
    if (view.open !== null) findings.setOpen(item.key);
    findings.activate(item.key);
    reveal.now(item.row.finding);
  };
  const previous = neighbour(items, view.active, -1);
  const next = neighbour(items, view.active, 1);
  return (
    <div className={styles.walk} role="group" aria-label={texts.walk}>
      <ActionButton aria-disabled={previous === null} onClick={() => go(previous)}>
        {texts.previous}
      </ActionButton>
      <span className={styles.walkCount} role="status">
        {at === null ? texts.walkStart(list.shown) : texts.walked(at, list.shown)}
      </span>
      <ActionButton kind="primary" aria-disabled={next === null} onClick={() => go(next)}>
        {texts.next}
      </ActionButton>
    </div>
  );
}
