import type { EditOutcome, Notification } from "../core/index";

const LISTED_CELLS = 5;

/** What was not written, one notification for each sheet and reason: the cells, why, and what to do. */
export function outcomeNotifications(
  outcomes: readonly EditOutcome[],
  file: string,
): readonly Notification[] {
  const groups = new Map<string, EditOutcome[]>();
  for (const outcome of outcomes.filter(({ status }) => status !== "done")) {
    const key = JSON.stringify([placeOf(outcome).sheet, outcome.status, outcome.reason]);
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()].flatMap((group) => notificationOf(group, file));
}

function notificationOf(group: readonly EditOutcome[], file: string): readonly Notification[] {
  const [first] = group;
  if (!first) return [];
  const cells = group.map(placeOf).flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const listed = cells.slice(0, LISTED_CELLS).join("、");
  const more = cells.length > LISTED_CELLS ? ` 等 ${cells.length} 格` : "";
  const where = `工作表“${placeOf(first).sheet}”${listed === "" ? "" : ` ${listed}${more}`}`;
  const why = first.reason ?? "未能写入。";
  return [{ level: "warning", code: `notWritten.${first.status}`, message: `${where}：${why}`, file }];
}

function placeOf({ edit }: EditOutcome): { readonly sheet: string; readonly cell: string | null } {
  return edit.kind === "cell" || edit.kind === "fill"
    ? { sheet: edit.sheet, cell: edit.cell }
    : { sheet: edit.name, cell: null };
}
