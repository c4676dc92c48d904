import { percentText, plainNumber } from "../checks/messages";
import type { ScoredWorkbook } from "../checks/types";
import { parseAddress } from "../model/address";
import type { CellEdit } from "../model/edit";
import type { FundingRow, Indicator, SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import { summarize } from "../scoring/summarize";
import type { ScoredForm } from "../scoring/types";

/** The edits of one sheet by cell. */
type WrittenCells = ReadonlyMap<string, CellEdit>;

/**
 * The scored workbook as it reads once the planned scores, rates and totals stand in it. Proposals rest on targets and
 * actuals, which are not written, so they stay; reading and scoring everything again would give the same.
 */
export function afterWriting(scored: ScoredWorkbook, written: readonly CellEdit[]): ScoredWorkbook {
  if (written.length === 0) return scored;
  const bySheet = new Map<string, Map<string, CellEdit>>();
  for (const edit of written) {
    const cells = bySheet.get(edit.sheet) ?? new Map<string, CellEdit>();
    bySheet.set(edit.sheet, cells.set(edit.cell, edit));
  }
  const forms = scored.forms.map((form) => {
    const cells = bySheet.get(form.form.sheet);
    return cells ? formAfter(form, cells) : form;
  });
  const onSheets = scored.summary?.stated.filter(({ form }) => form === null) ?? [];
  return { ...scored, forms, summary: summarize(forms, onSheets) };
}

function formAfter(scored: ScoredForm, cells: WrittenCells): ScoredForm {
  const funding = scored.funding.map((row) => ({ ...row, row: fundingAfter(row.row, cells) }));
  const indicators = scored.indicators.map((one) => ({
    ...one,
    indicator: indicatorAfter(one.indicator, cells),
  }));
  const form: SelfEvaluationForm = {
    ...scored.form,
    funding: funding.map(({ row }) => row),
    indicators: indicators.map(({ indicator }) => indicator),
    total: { ...scored.form.total, score: readAfter(scored.form.total.score, cells) },
  };
  return { ...scored, form, funding, indicators };
}

function fundingAfter(row: FundingRow, cells: WrittenCells): FundingRow {
  return {
    ...row,
    executionRate: rateAfter(row.executionRate, cells),
    score: readAfter(row.score, cells),
  };
}

/** Rows that share a merged score cell stay blank below its first row. */
function indicatorAfter(indicator: Indicator, cells: WrittenCells): Indicator {
  if (indicator.scoreSharedWithRow !== null) return indicator;
  const score = readAfter(indicator.score, cells);
  return score === indicator.score ? indicator : { ...indicator, score };
}

function readAfter(read: Read<number>, cells: WrittenCells): Read<number> {
  const edit = read.cell === null ? undefined : cells.get(read.cell);
  if (!edit || typeof edit.value !== "number") return read;
  return readOf(edit, { value: edit.value, text: plainNumber(edit.value) });
}

/** A rate without the percent format was written in percentage points, as its column holds them. */
function rateAfter(read: Read<number>, cells: WrittenCells): Read<number> {
  const edit = read.cell === null ? undefined : cells.get(read.cell);
  if (!edit || typeof edit.value !== "number") return read;
  const isRatio = edit.numberFormat !== undefined;
  const text = isRatio ? percentText(edit.value) : plainNumber(edit.value);
  return readOf(edit, { value: isRatio ? edit.value : edit.value / 100, text });
}

function readOf(
  edit: CellEdit,
  shown: { readonly value: number; readonly text: string },
): Read<number> {
  const { cell, value } = edit;
  const at = parseAddress(cell);
  if (!at) throw new Error(`${cell} is no address`);
  const formula = edit.formula ?? null;
  const numberFormat = edit.numberFormat ?? "General";
  const { row, column } = at;
  const source = { row, column, value, text: shown.text, error: null, formula, numberFormat };
  return { cell, text: shown.text, value: shown.value, problem: null, source };
}
