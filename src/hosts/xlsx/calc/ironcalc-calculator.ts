import { initSync, Model, type CellArrayStructure } from "@ironcalc/wasm";
import { formatAddress } from "../../../core/model/address";
import type { Computed } from "../write/cell-body";
import { quoteSheetName } from "../write/workbook-xml";
import type { CalculationModel, Calculator, ModelCell } from "./calculator";

const TYPE_NUMBER = 1;
const TYPE_TEXT = 2;
const TYPE_BOOLEAN = 4;
/** What Excel itself can show; `#NAME?` means that the engine does not know a function. */
const EXCEL_ERRORS = new Set(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);
/** The model shows numbers with nine digits, but joins them to text with all of them. */
const READER_SHEET = "selfeval results";
const MOST_ROWS = 1_000_000;

/** A calculator on IronCalc; `wasmBytes` is its `wasm_bg.wasm`. */
export function createCalculator(wasmBytes: Uint8Array<ArrayBuffer>): Calculator {
  initSync({ module: wasmBytes });
  return { compute };
}

function compute(request: CalculationModel): readonly (Computed | null)[] {
  const model = new Model("selfeval", "en", "UTC", "en");
  try {
    return computeWith(model, request);
  } catch (error) {
    // The engine throws a text for a name or formula that it will not take; then nothing is computed.
    if (typeof error !== "string" && !(error instanceof Error)) throw error;
    return request.targets.map(() => null);
  } finally {
    model.free();
  }
}

function computeWith(model: Model, request: CalculationModel): readonly (Computed | null)[] {
  model.pauseEvaluation();
  const sheets = addSheets(model, request);
  fill(model, request, sheets);
  addReaders(model, request);
  model.resumeEvaluation();
  model.evaluate();
  return request.targets.map((target, index) => {
    const sheet = sheets.get(target.sheet) ?? 0;
    const { row, column } = target;
    // A formula that spills over its neighbours was none when Excel wrote it.
    if (spills(model.getCellArrayStructure(sheet, row, column))) return null;
    const shown = model.getFormattedCellValue(0, readerRow(index), readerColumn(index));
    return resultOf(model.getCellType(sheet, row, column), shown);
  });
}

function spills(structure: CellArrayStructure): boolean {
  if (structure === "SingleCell") return false;
  return !("DynamicAnchor" in structure) || structure.DynamicAnchor.some((size) => size > 1);
}

/** Each sheet gets its name at once: the engine's own search for a free name grows with the cube of the sheets. */
function addSheets(model: Model, request: CalculationModel): ReadonlyMap<string, number> {
  model.renameSheet(0, READER_SHEET);
  const sheets = new Map<string, number>();
  for (const { name } of request.sheets) {
    model.newSheet();
    const index = sheets.size + 1;
    model.renameSheet(index, name);
    sheets.set(name, index);
  }
  return sheets;
}

function fill(model: Model, request: CalculationModel, sheets: ReadonlyMap<string, number>): void {
  for (const { name, sheet, formula } of request.names) {
    const scope = sheet === null ? undefined : sheets.get(sheet);
    model.newDefinedName(name, scope, plainFormula(formula));
  }
  for (const { name, cells } of request.sheets) {
    const index = sheets.get(name) ?? 0;
    for (const cell of cells) model.setUserInput(index, cell.row, cell.column, inputOf(cell));
  }
}

/** Input is read like typing, so text is marked as text. */
function inputOf(cell: ModelCell): string {
  if ("formula" in cell) return `=${plainFormula(cell.formula)}`;
  if ("error" in cell) return cell.error;
  if (typeof cell.value === "string") return `'${cell.value}`;
  return typeof cell.value === "number" ? String(cell.value) : String(cell.value).toUpperCase();
}

/** Files mark newer functions with a prefix that the engine does not know. */
function plainFormula(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, "");
}

function addReaders(model: Model, { targets }: CalculationModel): void {
  targets.forEach(({ sheet, row, column }, index) => {
    const input = `=${quoteSheetName(sheet)}!${formatAddress({ row, column })}&""`;
    model.setUserInput(0, readerRow(index), readerColumn(index), input);
  });
}

function readerRow(index: number): number {
  return (index % MOST_ROWS) + 1;
}

function readerColumn(index: number): number {
  return Math.floor(index / MOST_ROWS) + 1;
}

function resultOf(type: number, shown: string): Computed | null {
  if (type === TYPE_NUMBER) return numberResult(Number(shown));
  if (type === TYPE_TEXT) return { kind: "text", value: shown };
  if (type === TYPE_BOOLEAN) return { kind: "boolean", value: shown === "TRUE" };
  return EXCEL_ERRORS.has(shown) ? { kind: "error", value: shown } : null;
}

function numberResult(value: number): Computed | null {
  return Number.isFinite(value) ? { kind: "number", value } : null;
}
