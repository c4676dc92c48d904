import type { CellRef } from "../../app/ports";
import type { EditAnswer, EditHistory } from "../../app/workbench/grid-source";
import { createTurns } from "./turns";
import { typeIntoCell, type TypingDesk } from "./type-into-cell";
import {
  historyCounts,
  NO_HISTORY,
  redoEdit,
  stepRedone,
  stepUndone,
  undoEdit,
  withoutNext,
  withStep,
  type TypedHistory,
} from "./typed-history";

/** What the user does in the grid, with its history. */
export type GridEdits = {
  edit(cell: CellRef, typed: string): Promise<EditAnswer>;
  undo(): Promise<EditAnswer>;
  redo(): Promise<EditAnswer>;
  history(): EditHistory;
  /** Resolves once everything typed until now is in the workbook or refused. */
  settled(): Promise<void>;
};

const NOTHING = {
  undo: "没有可以撤销的输入。",
  redo: "没有可以重做的输入。",
} as const;

/** Edits of one workbook; `changed` is called when the history has changed, before the answer is given. */
export function createGridEdits(desk: TypingDesk, changed: () => void): GridEdits {
  const inTurn = createTurns();
  let history: TypedHistory = NO_HISTORY;
  const keep = (next: TypedHistory): void => {
    history = next;
    changed();
  };
  return {
    edit: (cell, typed) => inTurn(() => edit(cell, typed)),
    undo: () => inTurn(() => goBack("undo")),
    redo: () => inTurn(() => goBack("redo")),
    history: () => historyCounts(history),
    settled: () => inTurn(() => Promise.resolve()),
  };

  async function edit(cell: CellRef, typed: string): Promise<EditAnswer> {
    const result = await typeIntoCell(desk, cell, typed);
    if (!result.done) return result;
    if (result.step) keep(withStep(history, result.step));
    return { done: true, cell };
  }

  async function goBack(way: "undo" | "redo"): Promise<EditAnswer> {
    const step = history[way].at(-1);
    if (!step) return { done: false, reason: NOTHING[way] };
    const { sheet, cell, cannotReturn } = step;
    const edit = way === "undo" ? undoEdit(step) : redoEdit(step);
    const refused = cannotReturn
      ? `${cell} 原来是逻辑值或错误值，不能由这里恢复；需要时请在 Excel 或 WPS 中修改。`
      : refusalText(await desk.type(edit), way);
    if (refused !== null) {
      keep(withoutNext(history, way));
      return { done: false, reason: refused };
    }
    keep(way === "undo" ? stepUndone(history) : stepRedone(history));
    return { done: true, cell: { sheet, cell } };
  }
}

/** What stands there now is somebody else's: the step is passed over, and that is said. */
function refusalText(
  { status, reason }: Awaited<ReturnType<TypingDesk["type"]>>,
  way: "undo" | "redo",
): string | null {
  if (status === "done") return null;
  const verb = way === "undo" ? "撤销" : "重做";
  return `这一步没有${verb}，已跳过：${reason ?? "单元格不能写入。"}`;
}
