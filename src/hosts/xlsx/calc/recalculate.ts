import { formatAddress } from "../../../core/model/address";
import { cellKey, type Cell, type Workbook } from "../../../core/model/workbook";
import type { Computed } from "../write/cell-body";
import type { SheetChange } from "../write/cell-draft";
import { currentWorkbook, type OpenFile } from "../write/open-file";
import { patchSheet } from "../write/patch-sheet";
import { definedNamesOf, type DefinedName } from "../write/workbook-xml";
import type { LoadCalculator } from "./calculator";
import { dependentsOf, formulaNodes, type CellSet, type FormulaNode } from "./dependencies";
import { buildModel } from "./build-model";

/**
 * What was written: the cells whose content changed, those of them whose new formula came with its result, and whether
 * one came without.
 */
export type Written = {
  readonly changed: CellSet;
  readonly computed: CellSet;
  readonly leftOpen: boolean;
};

/**
 * Computes the formulas that depend on the changed cells and renews their stored results. What the engine
 * cannot compute keeps its old result and is reported; Excel computes it when it opens the file.
 */
export async function recalculate(
  file: OpenFile,
  { changed, computed, leftOpen }: Written,
  loadCalculator: LoadCalculator,
): Promise<void> {
  if ([...changed.values()].every((keys) => keys.size === 0)) return;
  // Where no formula stood, none but the new ones can depend on anything; the written cells need not even be read.
  if (!leftOpen && !holdsFormulas(file.workbook)) return;
  const workbook = currentWorkbook(file);
  const names = definedNamesOf(file.store.view.readText(file.parts.workbook));
  const nodes = formulaNodes({ workbook, names });
  const dirty = nodes.length === 0 ? new Set<FormulaNode>() : dependentsOf(nodes, changed);
  if ([...dirty].every(({ sheet, cell }) => computed.get(sheet)?.has(cellKey(cell)))) return;
  const results = await computeAll({ workbook, names, nodes, dirty }, loadCalculator);
  const kept = [...dirty].filter((node) => !results.has(node));
  writeResults(file, results);
  if (kept.length > 0) report(file, kept);
}

function holdsFormulas({ sheets }: Workbook): boolean {
  for (const { cells } of sheets) {
    for (const { formula } of cells.values()) if (formula !== null) return true;
  }
  return false;
}

type Task = {
  readonly workbook: Workbook;
  readonly names: readonly DefinedName[];
  readonly nodes: readonly FormulaNode[];
  readonly dirty: ReadonlySet<FormulaNode>;
};

async function computeAll(
  task: Task,
  loadCalculator: LoadCalculator,
): Promise<ReadonlyMap<FormulaNode, Computed>> {
  const blocked = withDependents(
    task,
    [...task.dirty].filter((node) => !isComputable(node, task)),
  );
  const targets = [...task.dirty].filter((node) => !blocked.has(node));
  if (targets.length === 0) return new Map();
  const calculator = await loadCalculator();
  const computed = calculator.compute(buildModel(task, targets));
  const results = new Map(targets.map((node, at) => [node, computed[at] ?? null]));
  const failed = targets.filter((node) => results.get(node) === null);
  const unusable = withDependents(task, failed);
  return new Map(
    [...results].flatMap(([node, result]) =>
      result === null || unusable.has(node) ? [] : [[node, result] as const],
    ),
  );
}

/** A result made from one that could not be computed is worth nothing either. */
function withDependents({ nodes }: Task, failed: readonly FormulaNode[]): ReadonlySet<FormulaNode> {
  if (failed.length === 0) return new Set();
  const cells = new Map<string, Set<number>>();
  for (const { sheet, cell } of failed) {
    const keys = cells.get(sheet) ?? new Set<number>();
    cells.set(sheet, keys.add(cellKey(cell)));
  }
  const plain = nodes.filter(({ dynamic, opaque }) => !dynamic && !opaque);
  return new Set([...failed, ...dependentsOf(plain, cells)]);
}

const DATE_FUNCTION =
  /\b(?:DATE|DATEDIF|DATEVALUE|DAY|DAYS|EDATE|EOMONTH|MONTH|NETWORKDAYS|NOW|TEXT|TODAY|WEEKDAY|WORKDAY|YEAR|YEARFRAC)\s*\(/i;

/** The engine takes blank cells at the end of a looked-up area for zero. */
const UNRELIABLE = /\bLOOKUP\s*\((?!.*\{)/i;

/** The engine knows neither tables nor other files, and counts days from 1900 only. */
function isComputable({ opaque, cell }: FormulaNode, { workbook }: Task): boolean {
  const formula = cell.formula ?? "";
  if (opaque || UNRELIABLE.test(formula)) return false;
  return !(workbook.date1904 && DATE_FUNCTION.test(formula));
}

/** Renews results that came out different; a result that stays the same leaves the part as it is. */
function writeResults(file: OpenFile, results: ReadonlyMap<FormulaNode, Computed>): void {
  const bySheet = new Map<string, SheetChange[]>();
  for (const [{ sheet, cell }, result] of results) {
    if (isStored(cell, result)) continue;
    const changes = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, changes);
    changes.push({ kind: "result", row: cell.row, column: cell.column, result });
  }
  for (const [name, changes] of bySheet) {
    const part = file.parts.sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) throw new Error(`no part for sheet ${name}`);
    const patch = patchSheet(file.store.view.readText(part), changes, RESULTS_ONLY);
    file.store.write(part, patch.xml);
    file.outdated.add(name);
  }
}

/** Renewing a result asks for none of these. */
const RESULTS_ONLY = { held: () => null, isLocked: () => false, original: () => undefined };

function isStored({ value, error }: Cell, result: Computed): boolean {
  return result.kind === "error" ? error === result.value : value === result.value;
}

const LISTED = 5;

function report(file: OpenFile, kept: readonly FormulaNode[]): void {
  const listed = kept.slice(0, LISTED).map(({ sheet, cell }) => `${sheet}!${formatAddress(cell)}`);
  const more = kept.length > LISTED ? " 等" : "";
  const message =
    `有 ${kept.length} 个公式本工具不能计算，仍是原来的结果：${listed.join("、")}${more}。` +
    "用 Excel 打开后会自动重新计算，请保存一次。";
  file.notifications.push({ level: "warning", code: "notRecalculated", message, file: file.name });
}
