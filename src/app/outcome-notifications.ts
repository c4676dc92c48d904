import type { EditOutcome, Notification } from "../core/index";

const LISTED_CELLS = 5;

/** What was not written, one notification for each sheet and reason: why, for which cells, and what to do. */
export function outcomeNotifications(
  outcomes: readonly EditOutcome[],
  file: string,
): readonly Notification[] {
  const groups = new Map<string, EditOutcome[]>();
  for (const outcome of outcomes.filter(({ status }) => status !== "done")) {
    const key = JSON.stringify([placeOf(outcome).sheet, generalReason(outcome)]);
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()].flatMap((group) => notificationOf(group, file));
}

/** The reason without the cell it names, so that the same reason for twelve cells is said once. */
function generalReason(outcome: EditOutcome): string {
  const { cell } = placeOf(outcome);
  const reason = outcome.reason ?? "未能写入。";
  return cell === null ? reason : reason.replaceAll(cell, CELLS);
}

const CELLS = "{cells}";

function notificationOf(group: readonly EditOutcome[], file: string): readonly Notification[] {
  const [first] = group;
  if (!first) return [];
  const cells = group.map(placeOf).flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const more = cells.length > LISTED_CELLS ? ` 等 ${cells.length} 格` : "";
  const listed = cells.slice(0, LISTED_CELLS).join("、") + more;
  const reason = generalReason(first);
  const message = `“${placeOf(first).sheet}”：${reason.includes(CELLS) ? "" : `${listed} `}${reason.replaceAll(CELLS, listed)}`;
  return [{ level: "warning", code: `notWritten.${first.status}`, message, file }];
}

function placeOf({ edit }: EditOutcome): { readonly sheet: string; readonly cell: string | null } {
  return edit.kind === "resultSheet" || edit.kind === "removeSheet"
    ? { sheet: edit.name, cell: null }
    : { sheet: edit.sheet, cell: edit.cell };
}
