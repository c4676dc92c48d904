import type { KeptTable } from "../../app/workbench/workbench-services";
import type { FileRow } from "../../app/workbench/workbench-types";

const STATUSES: readonly string[] = ["waiting", "working", "done", "failed", "stopped"];

/** The table found in the store; `null` for anything else, such as what another version of the page left there. */
export function keptTableFrom(found: unknown): KeptTable | null {
  if (!isRecord(found) || !Array.isArray(found.rows) || !Array.isArray(found.open)) return null;
  const rows = found.rows.filter(isRow);
  const ids = new Set(rows.map(({ id }) => id));
  const open = found.open.filter(isTab).filter(({ id }) => ids.has(id));
  const front = open.find(({ id }) => id === found.front)?.id ?? null;
  return { rows, open, front };
}

function isRow(value: unknown): value is FileRow {
  return (
    isRecord(value) &&
    ["id", "name", "path"].every((field) => typeof value[field] === "string") &&
    STATUSES.includes(String(value.status)) &&
    (value.problem === null || typeof value.problem === "string") &&
    (value.figures === null || isFigures(value.figures))
  );
}

function isFigures(value: unknown): boolean {
  const counts = ["forms", "errors", "warnings", "notes", "notChecked"];
  return isRecord(value) && counts.every((field) => typeof value[field] === "number");
}

function isTab(value: unknown): value is KeptTable["open"][number] {
  return isRecord(value) && typeof value.id === "string" && typeof value.unsaved === "boolean";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
