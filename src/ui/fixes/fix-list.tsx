import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { useActiveRow } from "../preview/use-active-row";
import { VirtualRows } from "../preview/virtual-rows";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { FixChoiceLine } from "./fix-choice-line";
import type { ChosenFixes, FixChoice, FixGroup } from "./fix-choices";
import { FixGroupLine } from "./fix-group-line";
import { hasControl, lineAfterKey, type FixLine } from "./fix-lines";

export type FixListProps = {
  readonly lines: readonly FixLine[];
  readonly chosen: ChosenFixes;
  onChoose(choice: FixChoice, on: boolean): void;
  onChooseGroup(group: FixGroup, on: boolean): void;
};

/** Up to here every line is drawn; a longer list draws only the lines in view. */
const DRAWN_AT_ONCE = 100;

/** The fixes by check, walked by ↑↓ as one list. */
export function FixList(props: FixListProps): ReactElement {
  const { lines } = props;
  const { fixes } = useTexts();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const { index, moveTo, enter } = useActiveRow(keys, list);
  const active = stopAt(lines, index);
  const onKeyDown = useListKeys(lines, active, moveTo);
  const draw = (line: FixLine, at: number): ReactElement => (
    <Line {...props} line={line} active={at === active} />
  );
  return (
    <div
      ref={list}
      role="list"
      className={styles.list}
      aria-label={fixes.list}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const at = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
        const line = at === undefined ? undefined : lines[Number(at)];
        if (line) enter(line.key);
      }}
    >
      {lines.length > DRAWN_AT_ONCE ? (
        <VirtualRows rows={lines} active={active} draw={draw} />
      ) : (
        lines.map((line, at) => (
          <div role="listitem" key={line.key} data-index={at} className={styles.item}>
            {draw(line, at)}
          </div>
        ))
      )}
    </div>
  );
}

function Line(
  props: FixListProps & { readonly line: FixLine; readonly active: boolean },
): ReactElement {
  const { line, active, chosen, onChoose, onChooseGroup } = props;
  if (line.kind === "group")
    return (
      <FixGroupLine
        group={line.group}
        chosen={chosen}
        active={active}
        onChoose={(on) => onChooseGroup(line.group, on)}
      />
    );
  return (
    <FixChoiceLine
      choice={line.choice}
      chosen={chosen.has(line.choice.key)}
      active={active}
      onChoose={(on) => onChoose(line.choice, on)}
    />
  );
}

/** The line itself, or the next one with a control, which the Tab key can reach. */
function stopAt(lines: readonly FixLine[], index: number): number {
  const found = lines.findIndex((line, at) => at >= index && hasControl(line));
  return Math.max(found, 0);
}

/** ↑↓ Home End move; Enter on a tick brings the cell up. */
function useListKeys(lines: readonly FixLine[], active: number, moveTo: (key: string) => void) {
  const session = useSession();
  const { capabilities } = useSessionState();
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = lineAfterKey(lines, active, event.key);
    if (next !== null) moveTo(next.key);
    const here = lines[active];
    const isTick = event.target instanceof HTMLInputElement;
    if (event.key === "Enter" && isTick && here?.kind === "choice" && capabilities.reveals) {
      const [first] = here.choice.fix.edits;
      if (first !== undefined) void session.reveal({ sheet: first.sheet, cell: first.cell });
    } else if (next === null) return;
    event.preventDefault();
  };
}

const useStyles = makeStyles({
  list: { position: "relative" },
  // Room for the buttons that stay in view at the bottom of a low pane.
  item: { scrollMarginBlock: "8px 64px" },
});
