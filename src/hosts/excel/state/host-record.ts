import { isList, isObject, isText, parseJson } from "./json";

/** What filled a cell before our mark. */
export type FormerFill = {
  /** Excel's name of the pattern: `"None"`, `"Solid"` … */
  readonly pattern: string;
  /** `"#FFF2CC"`; `null` without a fill. */
  readonly color: string | null;
  /** Only for patterns of two colours. */
  readonly patternColor?: string;
};

/** A cell without a fill. */
export const NO_FILL: FormerFill = { pattern: "None", color: null };

/** A mark of ours, by the sheet's name and the cell. */
export type HostMark = {
  readonly sheet: string;
  readonly cell: string;
  /** `"#FFF2CC"` */
  readonly color: string;
  readonly former: FormerFill;
};

/** A comment of ours: only one with this id and this text is taken away again. */
export type HostComment = {
  readonly sheet: string;
  readonly cell: string;
  readonly id: string;
  readonly text: string;
};

/** A sheet of ours. A sheet of the same name is the same one when the id or the first cell agrees. */
export type HostSheet = { readonly name: string; readonly id: string; readonly first: string };

/** What this host itself remembers inside the workbook, beside the application's state. */
export type HostRecord = {
  readonly sheets: readonly HostSheet[];
  readonly marks: readonly HostMark[];
  readonly comments: readonly HostComment[];
  /** The fingerprint of the file host's state when we last wrote ours; `null` when there was none. */
  readonly fileState: string | null;
};

/** The record of a workbook we never wrote. */
export const EMPTY_HOST_RECORD: HostRecord = {
  sheets: [],
  marks: [],
  comments: [],
  fileState: null,
};

/** The record as text; `""` when there is nothing to remember. */
export function serializeHostRecord(record: HostRecord): string {
  const { sheets, marks, comments, fileState } = record;
  const isEmpty = sheets.length + marks.length + comments.length === 0 && fileState === null;
  return isEmpty ? "" : JSON.stringify({ version: 1, sheets, marks, comments, fileState });
}

/** Reads what `serializeHostRecord` wrote; anything else is an empty record. */
export function parseHostRecord(text: string | null): HostRecord {
  const data = text === null ? undefined : parseJson(text);
  if (!isObject(data)) return EMPTY_HOST_RECORD;
  const { sheets, marks, comments, fileState } = data;
  return {
    sheets: isList(sheets) ? sheets.filter(isHostSheet) : [],
    marks: isList(marks) ? marks.filter(isHostMark) : [],
    comments: isList(comments) ? comments.filter(isHostComment) : [],
    fileState: isText(fileState) ? fileState : null,
  };
}

function isHostSheet(data: unknown): data is HostSheet {
  return isObject(data) && [data["name"], data["id"], data["first"]].every(isText);
}

function isHostMark(data: unknown): data is HostMark {
  if (!isObject(data)) return false;
  return [data["sheet"], data["cell"], data["color"]].every(isText) && isFormerFill(data["former"]);
}

function isFormerFill(data: unknown): data is FormerFill {
  if (!isObject(data)) return false;
  const { pattern, color } = data;
  return isText(pattern) && (color === null || isText(color));
}

function isHostComment(data: unknown): data is HostComment {
  if (!isObject(data)) return false;
  return [data["sheet"], data["cell"], data["id"], data["text"]].every(isText);
}

/** A short fingerprint of a text, to see whether somebody else changed it. */
export function fingerprint(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = ((hash * 33) ^ text.charCodeAt(at)) >>> 0;
  return `${text.length}-${hash.toString(36)}`;
}
