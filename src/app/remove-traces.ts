import {
  parseState,
  planTraceRemoval,
  serializeState,
  type Notification,
  type WorkbookState,
} from "../core/index";
import { stateDamaged } from "./evaluate-workbook";
import { outcomeNotifications } from "./outcome-notifications";
import type { WorkbookPort } from "./ports";

/** Takes our marks, our sheets and our record out of the workbook; the scores written stay. Returns what could not be taken. */
export async function removeTraces(port: WorkbookPort): Promise<readonly Notification[]> {
  const { state, problem } = parseState(await port.state.read());
  const { name } = await port.readWorkbook();
  if (problem !== null) return [stateDamaged(problem, name)];
  const outcomes = await port.apply(planTraceRemoval(state));
  const kept = outcomes.filter(({ status }) => status !== "done").map(({ edit }) => edit);
  const left: WorkbookState = {
    ...state,
    sheets: kept.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.name] : [])),
    marks: state.marks.filter((mark) =>
      kept.some(
        (edit) => edit.kind === "fill" && edit.sheet === mark.sheet && edit.cell === mark.cell,
      ),
    ),
    runs: [],
  };
  const nothingLeft = left.sheets.length === 0 && left.marks.length === 0;
  await port.state.write(nothingLeft ? "" : serializeState(left));
  return outcomeNotifications(outcomes, name);
}
