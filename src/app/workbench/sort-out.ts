import type { SourceFile } from "./workbench-types";

/** Files that may be workbooks, and what to say of those that are none. */
export type SortedOut = {
  readonly workbooks: readonly SourceFile[];
  /** For the user, in Chinese; `null` when nothing was left out. */
  readonly note: string | null;
};

/** Names of workbooks; of a file with another one only the user can say that it is one. */
const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|et|ett)$/i;
/** What Excel and WPS leave beside a workbook that is open, and what other systems leave beside every file. */
const LOCK_NAME = /^(?:~\$|\.~)/;
const SHADOW_NAME = /^\._/;

const LISTED = 3;

/**
 * Leaves out what is no workbook by its name, and what was added twice. A file that comes alone under another name stays: it may
 * be a workbook all the same, and opening it tells what it is.
 */
export function sortOut(files: readonly SourceFile[]): SortedOut {
  const [only] = files;
  if (only && files.length === 1) return single(only);
  const locks = files.filter(({ name }) => isLock(name));
  const others = files.filter(({ name }) => !isLock(name) && !isWorkbookName(name));
  const workbooks = files.filter(({ name }) => isWorkbookName(name));
  const notes = [
    ...(locks.length > 0 ? [lockNote(locks)] : []),
    ...(others.length > 0 ? [otherNote(others)] : []),
  ];
  return { workbooks, note: notes.length === 0 ? null : notes.join("") };
}

function single(file: SourceFile): SortedOut {
  if (!isLock(file.name)) return { workbooks: [file], note: null };
  const workbook = file.name.replace(LOCK_NAME, "");
  const note = `“${file.name}”是工作簿打开时留下的临时文件，不是工作簿。请关闭该工作簿，并改选 ${workbook}。`;
  return { workbooks: [], note };
}

function isLock(name: string): boolean {
  return LOCK_NAME.test(name);
}

function isWorkbookName(name: string): boolean {
  return WORKBOOK_NAME.test(name) && !isLock(name) && !SHADOW_NAME.test(name);
}

function lockNote(files: readonly SourceFile[]): string {
  return `有 ${String(files.length)} 个是工作簿打开时留下的临时文件（~$），没有加入。`;
}

function otherNote(files: readonly SourceFile[]): string {
  const names = files.slice(0, LISTED).map(({ name }) => name);
  const listed = names.join("、") + (files.length > LISTED ? " 等" : "");
  return `有 ${String(files.length)} 个文件不是 Excel 工作簿，没有加入：${listed}。`;
}
