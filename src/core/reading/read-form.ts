import { formatAddress, type Range } from "../model/address";
import type { Dimension, FormKind, SelfEvaluationForm } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import type { ReaderProfile } from "../model/reader-profile";
import type { Cell } from "../model/workbook";
import { shownText, spanCells, type GridView } from "./grid-view";
import { yearEndKind } from "./form-kind";
import type { FormPlace } from "./form-place";
import { formRange, rangeWith } from "./form-range";
import { readDimension, statedWeight } from "./levels";
import { layoutFacts } from "./layout-facts";
import { managementBlock } from "./management-header";
import { matchFamily } from "./match-family";
import { findGoals, readGoals } from "./read-goals";
import { isMonitoringForm, readMonitoring, readMonitoringTitle } from "./read-monitoring";
import { readAmountUnit, readFunding, type FundingBlock } from "./read-funding";
import {
  readFiscalYear,
  readLabelledValues,
  readTitle,
  readYear,
  regionCells,
  type FormRegion,
  type LabelledValues,
} from "./read-head";
import { readIndicators, type IndicatorBlock } from "./read-indicators";
import { readObjective } from "./read-objective";
import type { LevelName } from "./read-levels";
import { readTotal } from "./read-total";
import { taughtLabelsOf, type TaughtLabels } from "./teach/taught-labels";

/** Reads one form: head, funding, objective, indicators and total, each by its own headers. */
export function readForm(place: FormPlace): SelfEvaluationForm {
  const { view } = place;
  const goals = findGoals(place);
  const above = headOf(place);
  const blocks = blocksOf(place, above, goals);
  const head = above.funding ? above : { ...above, funding: fundingBelow(place, blocks) };
  const counted = [...managementOf(place, head), ...blocks];
  const identity = identityOf(place, head);
  const block = formRange(place, head.cells, blocks);
  const total = totalOf(place, { head, blocks, range: block });
  const range = rangeWith(block, [total.score, total.rating, ...fundingReads(head.funding)]);
  return {
    sheet: view.sheet.name,
    sheetVisibility: view.sheet.visibility,
    sheetProtected: view.sheet.protected,
    range,
    ...identity,
    monitoring: monitoringOf(place, { head, blocks, kind: identity.kind }),
    goals: readGoals(view, goals, blocks),
    ...responsibleFor(head),
    amountUnit: head.funding?.amountUnit ?? amountUnitNear(head.cells),
    funding: head.funding?.rows ?? [],
    objective: readObjective(view, head.region, head.labelled),
    indicators: counted.flatMap((block) => block.indicators),
    skippedRows: counted.flatMap((block) => block.skippedRows),
    statedDimensionWeights: statedWeights(counted.flatMap((block) => block.dimensionNames)),
    total,
    hiddenRows: [...view.sheet.hiddenRows].filter((row) => row >= range.top && row <= range.bottom),
    errorCells: errorsIn(view, range),
    ...(head.profile ? { taughtBy: head.profile.title } : {}),
  };
}

/** A block ends where the next goal or the next header begins. */
function blocksOf(
  { view, region, headers, date1904 }: FormPlace,
  head: Head,
  goals: readonly Cell[],
): IndicatorBlock[] {
  return headers.map((header, index) =>
    readIndicators({
      view,
      header,
      limit: goals[index + 1]?.row ?? headers[index + 1]?.top ?? region.bottom + 1,
      fiscalYear: head.fiscalYear.value,
      date1904,
    }),
  );
}

/** A funding block may stand below the indicators. */
function fundingBelow(
  { view, region }: FormPlace,
  blocks: readonly IndicatorBlock[],
): FundingBlock | null {
  const top = blocks.find(({ fundingRow }) => fundingRow !== null)?.fundingRow ?? null;
  return top === null ? null : readFunding(view, { ...region, top }, null);
}

function fundingReads(funding: FundingBlock | null): readonly Read<number>[] {
  return (funding?.rows ?? []).flatMap((row) => [row.finalBudget, row.score]);
}

/** The points for management above the indicators (资金管理情况), where a form has them. */
function managementOf({ view, date1904 }: FormPlace, head: Head): readonly IndicatorBlock[] {
  const found = managementBlock(view, { ...head.region, bottom: head.region.bottom - 1 });
  if (!found) return [];
  return [readIndicators({ view, ...found, fiscalYear: head.fiscalYear.value, date1904 })];
}

/** Where a person pointed the columns out, there is nothing left to be unsure of. */
function identityOf(place: FormPlace, { title, cells, funding, words, profile }: Head) {
  const { headers } = place;
  const kind: FormKind = isMonitoringForm(place, cells) ? "monitoring" : yearEndKind(title, cells);
  const { family, confidence } = matchFamily(layoutFacts({ kind, headers, funding }), words);
  return {
    kind,
    family: family.id,
    familyTitle: family.title,
    confidence: profile ? 1 : confidence,
  };
}

type MonitoringParts = {
  readonly head: Head;
  readonly blocks: readonly IndicatorBlock[];
  readonly kind: FormKind;
};

function monitoringOf(place: FormPlace, { head, blocks, kind }: MonitoringParts) {
  if (kind !== "monitoring") return null;
  const { cells, funding, fiscalYear, title } = head;
  return readMonitoring(place, {
    of: yearEndKind(title, cells),
    cells,
    funding,
    blocks,
    fiscalYear: fiscalYear.value,
    date1904: place.date1904,
  });
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
    head.taughtLabels,
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
  /** Who pointed the header out; `null` for a form known by its labels. */
  readonly profile: ReaderProfile | null;
  readonly taughtLabels: TaughtLabels;
};

function headOf({ view, region, headers }: FormPlace): Head {
  const [header] = headers;
  const head = { ...region, bottom: header.top - 1 };
  const cells = regionCells(view, head);
  const own = readTitle(cells);
  const title = own === NOT_THERE ? readMonitoringTitle(cells) : own;
  const profile = headers.find((one) => one.profile)?.profile ?? null;
  const taughtLabels = taughtLabelsOf(profile);
  const labelled = readLabelledValues(view, cells, taughtLabels);
  const headerCells = regionCells(view, { ...region, top: header.top, bottom: header.bottom });
  return {
    region: { ...head, bottom: header.top },
    cells,
    title,
    labelled,
    fiscalYear: fiscalYearOf(cells, { title, labelled, profile }),
    funding: readFunding(view, head, profile),
    words: [...cells, ...headerCells].map(shownText).join(" "),
    profile,
    taughtLabels,
  };
}

/** A year whose label was pointed out comes before every other one. */
function fiscalYearOf(
  cells: readonly Cell[],
  { title, labelled, profile }: Pick<Head, "title" | "labelled" | "profile">,
): Read<number> {
  const read = labelled.get("fiscalYear");
  const isTaught = profile?.head?.fiscalYear !== undefined;
  return (isTaught && readYear(read)) || readFiscalYear(cells, title, read);
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
