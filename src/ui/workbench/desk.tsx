import { useMemo, useRef, type ReactElement, type RefObject } from "react";
import { PrintView } from "../print/print-view";
import { usePrinting } from "../print/use-printing";
import { DropOverlay } from "./drop-overlay";
import { useDeskStyles } from "./desk-styles";
import { HelpModal } from "./help-modal";
import { MainView } from "./main-view";
import { Notices } from "./notices";
import { OpenTabs } from "./open-tabs";
import { QuestionModal } from "./question";
import { useFocusHome, useRegions } from "./regions";
import { TopBar } from "./top-bar";
import { matterOf } from "./print-matter";
import { useAdding } from "./use-adding";
import { useDeskState, type DeskProps } from "./use-desk-state";
import { useDrop } from "./use-drop";
import { useLeaveGuard, useShortcuts } from "./use-shortcuts";
import { Waiting } from "./waiting";
import { DeskContext, type Desk as DeskShape } from "./workbench-context";

export type { DeskProps } from "./use-desk-state";

/** The whole page inside its texts and theme. */
export function Desk(props: DeskProps): ReactElement {
  const styles = useDeskStyles();
  const page = useRef<HTMLDivElement>(null);
  const adding = useAdding(props.workbench);
  const printing = usePrinting();
  const { desk, question, endQuestion, helps, endHelp } = useDeskState(props, {
    adding,
    print: printing.print,
  });
  const isOver = useDrop(adding.drop);
  useKeys(desk, page);
  return (
    <DeskContext.Provider value={desk}>
      <div ref={page} className={styles.page}>
        <TopBar look={props.look} />
        <OpenTabs />
        <Notices adding={adding} />
        <Waiting gathering={adding.gathering} />
        <MainView />
        {isOver ? <DropOverlay /> : null}
        {question === null ? null : (
          <QuestionModal question={question} workbench={desk.workbench} onEnd={endQuestion} />
        )}
        {helps ? <HelpModal onClose={endHelp} /> : null}
      </div>
      {printing.at === null ? null : <PrintView matter={matterOf(desk)} at={printing.at} />}
    </DeskContext.Provider>
  );
}

/** What is half written in the sheets is put into its cell before the workbook is saved. */
function endTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field.closest('[data-region="grid"]') === null) return;
  field.blur();
  field.focus();
}

function useKeys(desk: DeskShape, page: RefObject<HTMLDivElement | null>): void {
  const { actions, front, state } = desk;
  const keys = useMemo(
    () => ({
      o: actions.open,
      s: () => {
        endTyping();
        if (front) actions.save(front.id);
      },
    }),
    [actions, front],
  );
  useShortcuts(keys);
  useLeaveGuard(state.open.some(({ unsaved }) => unsaved));
  useRegions(page);
  useFocusHome(page);
}
