import { formatAddress, parseAddress, type Range } from "../model/address";
import type { Dimension, FormKind, SelfEvaluationForm } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { normalizeWholeLabel } from "../values";
import type { IndicatorHeader } from "./find-headers";
import { shownText, spanCells, type GridView } from "./grid-view";
import { departmentTitle, transferTitle } from "./labels";
import { readDimension, statedWeight } from "./levels";
import { layoutFacts } from "./layout-facts";
import { matchFamily } from "./match-family";
import { readAmountUnit, readFunding, type FundingBlock } from "./read-funding";
import {
  readFiscalYear,
  readLabelledValues,
  readTitle,
  regionCells,
  type FormRegion,
  type LabelledValues,
} from "./read-head";
import { readIndicators, type IndicatorBlock } from "./read-indicators";
import { readObjective } from "./read-objective";
import type { LevelName } from "./read-levels";
import { readTotal } from "./read-total";

/** Where a form lies on its sheet: its first row, its indicator headers, and the row it must end before. */
export type FormPlace = {
  readonly view: GridView;
  readonly region: FormRegion;
  readonly headers: readonly [IndicatorHeader, ...IndicatorHeader[]];
  readonly date1904: boolean;
};

/** Reads one form: head, funding, objective, indicators and total, each by its own headers. */
export function readForm(place: FormPlace): SelfEvaluationForm {
  const { view } = place;
  const head = headOf(place);
  const blocks = blocksOf(place, head);
  const block = formRange(place, head.cells, blocks);
  const total = totalOf(place, { head, blocks, range: block });
  const range = rangeWith(block, [total.score, total.rating]);
  return {
    sheet: view.sheet.name,
    sheetVisibility: view.sheet.visibility,
    sheetProtected: view.sheet.protected,
    range,
    ...identityOf(place, head),
    ...responsibleFor(head),
    amountUnit: head.funding?.amountUnit ?? amountUnitNear(head.cells),
    funding: head.funding?.rows ?? [],
    objective: readObjective(view, head.region, head.labelled),
    indicators: blocks.flatMap((block) => block.indicators),
    skippedRows: blocks.flatMap((block) => block.skippedRows),
    statedDimensionWeights: statedWeights(blocks.flatMap((block) => block.dimensionNames)),
    total,
    hiddenRows: [...view.sheet.hiddenRows].filter((row) => row >= range.top && row <= range.bottom),
    errorCells: errorsIn(view, range),
  };
}

function blocksOf({ view, region, headers, date1904 }: FormPlace, head: Head): IndicatorBlock[] {
  return headers.map((header, index) =>
    readIndicators({
      view,
      header,
      limit: headers[index + 1]?.top ?? region.bottom + 1,
      fiscalYear: head.fiscalYear.value,
      date1904,
    }),
  );
}

function identityOf({ headers }: FormPlace, { title, cells, funding, words }: Head) {
  const kind = kindOf(title, cells);
  const { family, confidence } = matchFamily(layoutFacts({ kind, headers, funding }), words);
  return { kind, family: family.id, familyTitle: family.title, confidence };
}

function responsibleFor({ title, fiscalYear, labelled }: Head) {
  return {
    title,
    fiscalYear,
    projectName: labelled.get("projectName") ?? NOT_THERE,
    lineDepartment: labelled.get("lineDepartment") ?? NOT_THERE,
    implementingUnit: labelled.get("implementingUnit") ?? NOT_THERE,
  };
}

type TotalParts = {
  readonly head: Head;
  readonly blocks: readonly IndicatorBlock[];
  readonly range: Range;
};

function totalOf({ view, region, headers }: FormPlace, { head, blocks, range }: TotalParts) {
  const bottom = Math.min(region.bottom, range.bottom + TAIL_ROWS);
  const tail = readLabelledValues(
    view,
    regionCells(view, { ...region, top: range.bottom, bottom }),
  );
  return readTotal(view, { headers, blocks, labelled: head.labelled, tail });
}

/** A rating or a total stated below the form stands within this many rows (本工具默认). */
const TAIL_ROWS = 8;

type Head = {
  readonly region: FormRegion;
  readonly cells: readonly Cell[];
  readonly title: Read<string>;
  readonly labelled: LabelledValues;
  readonly fiscalYear: Read<number>;
  readonly funding: FundingBlock | null;
  /** Title and labels, for telling families apart. */
  readonly words: string;
};

function headOf({ view, region, headers }: FormPlace): Head {
  const [header] = headers;
  const head = { ...region, bottom: header.top - 1 };
  const cells = regionCells(view, head);
  const title = readTitle(cells);
  const labelled = readLabelledValues(view, cells);
  const headerCells = regionCells(view, { ...region, top: header.top, bottom: header.bottom });
  return {
    region: { ...head, bottom: header.top },
    cells,
    title,
    labelled,
    fiscalYear: readFiscalYear(cells, title, labelled.get("fiscalYear")),
    funding: readFunding(view, head),
    words: [...cells, ...headerCells].map(shownText).join(" "),
  };
}

/** 部门整体 or 转移支付 in the title decides; then a 部门名称 without a 项目名称; else it is a project's form. */
function kindOf(title: Read<string>, cells: readonly Cell[]): FormKind {
  const text = normalizeWholeLabel(title.text ?? "");
  if (departmentTitle.test(text)) return "department";
  const transfer = transferTitle.test(text) || cells.some((cell) => namesTransfer(shownText(cell)));
  return transfer ? "transfer" : "project";
}

/** "转移支付（项目）名称" as a label. */
function namesTransfer(text: string): boolean {
  if (!text.includes("支")) return false;
  return /^转移支付.*名称$/.test(normalizeWholeLabel(text).replace(/[()]/g, ""));
}

function amountUnitNear(cells: readonly Cell[]) {
  for (const cell of cells) {
    const unit = readAmountUnit(shownText(cell));
    if (unit) return unit;
  }
  return null;
}

function statedWeights(names: readonly LevelName[]): SelfEvaluationForm["statedDimensionWeights"] {
  return names.flatMap(({ text, cell }) => {
    const value = statedWeight(text);
    const dimension: Dimension | null = readDimension(text, null);
    return value === null || dimension === null ? [] : [{ dimension, cell, text, value }];
  });
}

function errorsIn(view: GridView, range: Range): SelfEvaluationForm["errorCells"] {
  const errors: { cell: string; error: string }[] = [];
  for (const row of view.rowsBetween(range.top, range.bottom)) {
    for (const cell of spanCells(view, row, range)) {
      if (cell.error !== null) errors.push({ cell: formatAddress(cell), error: cell.error });
    }
  }
  return errors;
}

/** A rating or a total that stands below the form or beside it belongs to it. */
function rangeWith(range: Range, reads: readonly Read<unknown>[]): Range {
  return reads.reduce(({ top, left, bottom, right }, { cell }) => {
    const { row, column } = (cell === null ? null : parseAddress(cell)) ?? {
      row: top,
      column: left,
    };
    return {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }, range);
}

function formRange(
  { view, region, headers }: FormPlace,
  cells: readonly Cell[],
  blocks: readonly IndicatorBlock[],
): Range {
  const last = blocks[blocks.length - 1];
  const bottom = Math.max(last?.bottom ?? 0, headers[headers.length - 1]?.bottom ?? 0);
  const lefts = [...cells.map((cell) => cell.column), ...headers.map((header) => header.left)];
  const rights = [
    ...cells.map((cell) => view.area(cell.row, cell.column).right),
    ...headers.map((header) => header.right),
  ];
  return {
    top: cells[0]?.row ?? headers[0].top,
    left: Math.max(Math.min(...lefts), region.left),
    bottom,
    right: Math.min(Math.max(...rights), region.right),
  };
}
