import type { WorkbookStateStore } from "../../../app/ports";
import { queueSheetList, type ListedSheet } from "../read/list-sheets";
import { valuesFromTop } from "../read/values-from-top";
import { runExcel } from "../run-excel";
import { quietly } from "../write/quietly";
import { hasStateName, readFileRecord, stateColumn, type FileRecord } from "./file-record";
import { fingerprint, parseHostRecord, serializeHostRecord } from "./host-record";
import { queueSetting, queueSettingWrite, RECORD_KEY, STATE_KEY } from "./settings";
import { stateOf } from "./state-of";

/** The application's text inside the workbook, kept as one of its settings. */
export const excelStateStore: WorkbookStateStore = {
  read: () => runExcel(async (context) => currentState(await readMemory(context))),
  write: (json) =>
    runExcel(async (context) => {
      const memory = await readMemory(context);
      if (json === (currentState(memory) ?? "")) return;
      await writeMemory(context, memory, json);
    }),
};

/** Everything remembered in a workbook. */
type Memory = {
  readonly setting: string | null;
  readonly record: string | null;
  readonly file: FileMemory | null;
};

type FileMemory = {
  readonly sheet: ListedSheet;
  readonly record: FileRecord;
  readonly rows: number;
};

function currentState({ setting, record, file }: Memory): string | null {
  return stateOf({ setting, record, file: file?.record ?? null });
}

async function readMemory(context: Excel.RequestContext): Promise<Memory> {
  const setting = queueSetting(context, STATE_KEY);
  const record = queueSetting(context, RECORD_KEY);
  const list = queueSheetList(context);
  await context.sync();
  const file = await readFileMemory(context, list());
  return { setting: setting(), record: record(), file };
}

/** The memory of the file host, where a sheet has its name and its mark. */
async function readFileMemory(
  context: Excel.RequestContext,
  listed: readonly ListedSheet[],
): Promise<FileMemory | null> {
  const candidates = listed.filter(({ name }) => hasStateName(name));
  if (candidates.length === 0) return null;
  const answers = candidates.map((sheet) => queueFileMemory(context, sheet));
  await context.sync();
  return answers.map((answer) => answer()).find((memory) => memory !== null) ?? null;
}

function queueFileMemory(
  context: Excel.RequestContext,
  sheet: ListedSheet,
): () => FileMemory | null {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  return () => {
    const values = valuesFromTop(used);
    const record = values && readFileRecord(values);
    return record && { sheet, record, rows: values.length - 1 };
  };
}

async function writeMemory(
  context: Excel.RequestContext,
  { setting, record, file }: Memory,
  json: string,
): Promise<void> {
  const forget = json === "";
  const known = parseHostRecord(record);
  const next = forget ? null : { ...known, fileState: file && fingerprint(json) };
  const removable = forget && file !== null && (await isSpent(context, file.record));
  await quietly(context, async () => {
    const write = (key: string, text: string, exists: boolean): void =>
      queueSettingWrite(context, { key, text, exists });
    write(STATE_KEY, json, setting !== null);
    write(RECORD_KEY, next === null ? "" : serializeHostRecord(next), record !== null);
    if (file) queueFileState(context, file, removable ? null : json);
    await context.sync();
  });
}

/** Brings column A up to date, or takes the sheet away (`null`); the file host's own column stays untouched. */
function queueFileState(
  context: Excel.RequestContext,
  { sheet: { id }, rows }: FileMemory,
  json: string | null,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (json === null) {
    // A very hidden sheet cannot be deleted.
    sheet.visibility = "Hidden";
    sheet.delete();
    return;
  }
  const column = stateColumn(json, rows);
  if (column.length === 0) return;
  const cells = column.map(([piece]) => [piece === "" ? "" : `'${piece}`]);
  sheet.getRange(`A2:A${column.length + 1}`).values = cells;
}

/** Nothing that the file host made is left: neither its sheets nor the colours of its marks. */
async function isSpent(context: Excel.RequestContext, record: FileRecord): Promise<boolean> {
  const list = queueSheetList(context);
  await context.sync();
  const names = new Map(list().map(({ name, id }) => [name, id]));
  if (record.sheets.some((name) => names.has(name))) return false;
  const fills = record.marks.flatMap(({ sheet, cell, color }) => {
    const id = names.get(sheet);
    return id === undefined ? [] : [{ color, fill: queueFill(context, id, cell) }];
  });
  await context.sync();
  return fills.every(({ color, fill }) => fill() !== `#${color.toUpperCase()}`);
}

function queueFill(context: Excel.RequestContext, id: string, cell: string): () => string {
  const range = context.workbook.worksheets.getItem(id).getRange(cell);
  range.load("format/fill/color");
  return () => range.format.fill.color.toUpperCase();
}
