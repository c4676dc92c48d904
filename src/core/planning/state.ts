import type { CellContent } from "../model/edit";
import type { ReaderProfile } from "../model/reader-profile";
import type { Waiver } from "../model/waiver";
import { validateProfile } from "../profiles";
import { isWaiver } from "../waivers/is-waiver";

/** One cell that was written: what it held before and what was written. A formula counts by its text with "=". */
export type JournalEntry = {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** `before` is a formula, not a text that happens to begin with "=". */
  readonly wasFormula: boolean;
  /** The number format that the write replaced; left out where the cell kept its own. */
  readonly formatBefore?: string;
};

/** What is known of a run besides its cells. */
export type RunFacts = {
  readonly action: "scores" | "fixes";
  /** ISO time; `null` where no clock was at hand. */
  readonly at: string | null;
  /** The ids of the rule-sets behind the values written. */
  readonly policies: readonly string[];
  /** Written down before the cells were: some of them may never have been reached. */
  readonly pending?: true;
};

/** A cell that bears a comment of ours. */
export type RecordedComment = { readonly sheet: string; readonly cell: string };

/** A mark of ours on a user's cell. The host keeps the cell's original style. */
export type RecordedMark = {
  readonly sheet: string;
  readonly cell: string;
  readonly color: string;
};

/** What this tool left in a workbook, kept inside it, so that all of it can be taken back. */
export type WorkbookState = {
  readonly schema: "selfeval-state/1";
  /** The sheets that are ours, by name. */
  readonly sheets: readonly string[];
  readonly marks: readonly RecordedMark[];
  /** One entry for each run that wrote something, the oldest first. */
  readonly runs: readonly (readonly JournalEntry[])[];
  /** One for each run, where any run has facts; `null` for a run of before they were kept. */
  readonly runFacts?: readonly (RunFacts | null)[];
  readonly comments?: readonly RecordedComment[];
  /** 不适用, in the order in which they were given. */
  readonly waivers?: readonly Waiver[];
  /** Headers that a person pointed out, the latest first. */
  readonly profiles?: readonly ReaderProfile[];
};

export const EMPTY_STATE: WorkbookState = {
  schema: "selfeval-state/1",
  sheets: [],
  marks: [],
  runs: [],
};

/** A state as read back; `problem` says in Chinese why a damaged one was put aside. */
export type ReadState = { readonly state: WorkbookState; readonly problem: string | null };

/** `serializeState(EMPTY_STATE)` → `{"schema":"selfeval-state/1","sheets":[],"marks":[],"runs":[]}`; empty optional parts are left out. */
export function serializeState(state: WorkbookState): string {
  const { schema, sheets, marks, runs, runFacts = [], comments = [] } = state;
  const { waivers = [], profiles = [] } = state;
  return JSON.stringify({
    schema,
    sheets,
    marks,
    runs,
    ...(runFacts.some((facts) => facts !== null) ? { runFacts } : {}),
    ...(comments.length > 0 ? { comments } : {}),
    ...(waivers.length > 0 ? { waivers } : {}),
    ...(profiles.length > 0 ? { profiles } : {}),
  });
}

/** Reads a state back. `null` is a workbook never written to; damaged text is an empty state with a problem. */
export function parseState(json: string | null): ReadState {
  if (json === null) return { state: EMPTY_STATE, problem: null };
  const data = parseJson(json);
  return isState(data) ? { state: data, problem: null } : { state: EMPTY_STATE, problem: DAMAGED };
}

const DAMAGED =
  "工作簿内保存的写入记录无法读取，已按没有记录处理：此前写入的内容不能再自动撤销，请以备份文件为准。";

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Text that is no JSON is the same to the user as JSON of another shape: `isState` says so for both.
    return undefined;
  }
}

function isState(data: unknown): data is WorkbookState {
  return (
    isObject(data) &&
    data["schema"] === EMPTY_STATE.schema &&
    isListOf(data["sheets"], isString) &&
    isListOf(data["marks"], isMark) &&
    isListOf(data["runs"], (run) => isListOf(run, isEntry)) &&
    isListOf(data["runFacts"] ?? [], (facts) => facts === null || isFacts(facts)) &&
    isListOf(data["comments"] ?? [], isComment) &&
    isListOf(data["waivers"] ?? [], isWaiver) &&
    isListOf(data["profiles"] ?? [], (profile) => validateProfile(profile).ok)
  );
}

function isFacts(data: unknown): boolean {
  return (
    isObject(data) &&
    (data["action"] === "scores" || data["action"] === "fixes") &&
    (data["at"] === null || isString(data["at"])) &&
    isListOf(data["policies"], isString) &&
    (data["pending"] === undefined || data["pending"] === true)
  );
}

function isComment(data: unknown): boolean {
  return isObject(data) && [data["sheet"], data["cell"]].every(isString);
}

function isMark(data: unknown): boolean {
  return isObject(data) && [data["sheet"], data["cell"], data["color"]].every(isString);
}

function isEntry(data: unknown): boolean {
  return (
    isObject(data) &&
    [data["sheet"], data["cell"]].every(isString) &&
    typeof data["wasFormula"] === "boolean" &&
    (data["formatBefore"] === undefined || isString(data["formatBefore"])) &&
    [data["before"], data["after"]].every(isContent)
  );
}

function isContent(data: unknown): boolean {
  return data === null || ["string", "number", "boolean"].includes(typeof data);
}

function isString(data: unknown): boolean {
  return typeof data === "string";
}

function isListOf(data: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(data) && data.every(isItem);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
