import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode, RefObject } from "react";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import type { FindingGroup } from "./finding-list";
import { MARKS, type FindingRow } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import type { ListItem } from "./list-items";
import { MarkCount, MarkWord } from "./mark-word";

export type TreeLineProps = {
  readonly item: ListItem;
  readonly selected: boolean;
  /** The line that the Tab key reaches. */
  readonly tabStop: boolean;
  /** The detail under an open finding. */
  readonly detail: ReactNode;
  /** Gets the line while it has the selection. */
  readonly lineRef: RefObject<HTMLDivElement> | null;
  onPress(item: ListItem): void;
};

/** One line of the tree: a group's header or a finding, named by the words it shows. */
export function TreeLine(props: TreeLineProps): ReactElement {
  const { item, selected, tabStop, detail, lineRef, onPress } = props;
  const styles = useFindingStyles();
  const isGroup = item.kind === "group";
  return (
    <div
      ref={lineRef}
      role="treeitem"
      aria-level={isGroup ? 1 : 2}
      aria-setsize={item.siblings}
      aria-posinset={item.position}
      aria-selected={selected}
      aria-expanded={isGroup ? !item.collapsed : detail !== null}
      tabIndex={tabStop ? 0 : -1}
      className={mergeClasses(styles.line, isGroup && styles.group, selected && styles.selected)}
      onClick={() => onPress(item)}
    >
      {isGroup ? (
        <GroupWords group={item.group} collapsed={item.collapsed} />
      ) : (
        <FindingWords row={item.row} wide={item.group.form === null} open={detail !== null} />
      )}
      {detail}
    </div>
  );
}

function GroupWords(props: {
  readonly group: FindingGroup;
  readonly collapsed: boolean;
}): ReactElement {
  const { group, collapsed } = props;
  const { findings } = useTexts();
  const styles = useFindingStyles();
  return (
    <div className={styles.head}>
      <Chevron down={!collapsed} />
      <div className={styles.grownText}>
        <div className={styles.strong}>
          {group.title === null ? findings.wholeWorkbook : <Content>{group.title}</Content>}
        </div>
        {group.sheet === null || group.sheet === group.title ? null : (
          <Content className={styles.quiet}>{group.sheet}</Content>
        )}
        <div className={styles.bar}>
          {MARKS.filter((mark) => group.counts[mark] > 0).map((mark) => (
            <MarkCount key={mark} mark={mark} count={group.counts[mark]} />
          ))}
        </div>
      </div>
    </div>
  );
}

function FindingWords(props: {
  readonly row: FindingRow;
  /** The finding is about the workbook: its sheet is named too. */
  readonly wide: boolean;
  /** The detail below says the message in full. */
  readonly open: boolean;
}): ReactElement {
  const { row, wide, open } = props;
  const { findings } = useTexts();
  const styles = useFindingStyles();
  const { sheet, cells, message } = row.finding;
  return (
    <>
      <div className={mergeClasses(styles.head, styles.wraps)}>
        <MarkWord mark={row.mark} />
        <Content className={mergeClasses(styles.grownText, styles.place, styles.strong)}>
          {wide ? `${sheet} · ${row.title}` : row.title}
        </Content>
        {row.asks ? <span className={styles.tag}>{findings.asks}</span> : null}
        {row.finding.lapsed === undefined ? null : (
          <span className={styles.tag}>{findings.waive.lapsedTag}</span>
        )}
        <Content className={mergeClasses(styles.quiet, styles.cell)}>{cells[0]}</Content>
      </div>
      {open ? null : <Content className={styles.message}>{message}</Content>}
    </>
  );
}

function Chevron({ down }: { readonly down: boolean }): ReactElement {
  const styles = useFindingStyles();
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
      className={mergeClasses(styles.chevron, down && styles.chevronDown)}
    >
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
