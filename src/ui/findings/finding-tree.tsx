import type { ReactElement } from "react";
import { useTexts } from "../text/use-texts";
import { FindingDetail } from "./finding-detail";
import { useFindingStyles } from "./finding-styles";
import type { ListItem } from "./list-items";
import { TreeLine } from "./tree-line";
import { PlainLines, VirtualLines } from "./tree-lines";
import type { Findings } from "./use-findings";
import { useLineFocus } from "./use-line-focus";
import { useTreeActions } from "./use-tree-actions";
import type { Reveal } from "./use-reveal";
import { useTreeKeys, type TreeActions } from "./use-tree-keys";

/** Lists longer than this draw only what is in view. */
const PLAIN_AT_MOST = 100;

export type FindingTreeProps = { readonly findings: Findings; readonly reveal: Reveal };

/** The findings by project: arrows walk them, the sheet follows. */
export function FindingTree({ findings, reveal }: FindingTreeProps): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const { items, view } = findings;
  const activeIndex = indexOf(items, view.active);
  const { tree, line, wish, onFocus, onBlur } = useLineFocus({
    selected: view.active,
    returned: view.returned,
    onReturned: findings.forgetReturn,
  });
  const actions = useTreeActions(findings, reveal, wish);
  const onKeyDown = useTreeKeys({ items, activeIndex, open: view.open, actions });
  const draw = (item: ListItem, index: number): ReactElement => (
    <TreeLine
      key={item.key}
      item={item}
      selected={item.key === view.active}
      tabStop={index === activeIndex}
      lineRef={index === activeIndex ? line : null}
      detail={detailOf(item, findings, actions)}
      onPress={actions.press}
    />
  );
  const Lines = items.length > PLAIN_AT_MOST ? VirtualLines : PlainLines;
  return (
    <div>
      <div
        ref={tree}
        role="tree"
        aria-label={texts.list}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <Lines items={items} activeIndex={activeIndex} draw={draw} />
      </div>
      <p className={styles.quiet}>{texts.keys}</p>
    </div>
  );
}

function detailOf(item: ListItem, findings: Findings, actions: TreeActions): ReactElement | null {
  if (item.kind !== "finding" || item.key !== findings.view.open) return null;
  return <FindingDetail row={item.row} findings={findings} onClose={actions.close} />;
}

/** Without a selection the first line is the one that the Tab key reaches. */
function indexOf(items: readonly ListItem[], key: string | null): number {
  return Math.max(
    items.findIndex((item) => item.key === key),
    0,
  );
}
