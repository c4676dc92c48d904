import { progressOf, type IndicatorProgress } from "../../../src/core";
import { filled, inCell, isAmount, moneyRow, rounded, word } from "../plant-help";
import { pick } from "../random";
import type { CellInputs, DefectKind, Plant, Random, Specimen } from "../types";

type FollowedRow = IndicatorProgress & {
  readonly actualCell: string;
  readonly forecastCell: string | null;
  readonly noteCell: string | null;
  readonly target: { readonly value: number; readonly unit: string };
};

/** One of the rows of a monitoring form whose target is a plain amount of this kind. */
function followedRow(
  { form, scored }: Specimen,
  random: Random,
  { comparator, isRate = false }: { comparator: "atLeast" | "atMost"; isRate?: boolean },
): FollowedRow | undefined {
  const forecasts = new Map(form.monitoring?.forecasts.map((one) => [one.row, one.forecast.cell]));
  const rows = progressOf(scored).flatMap((one): FollowedRow[] => {
    const { target, actual, deviationNote, row } = one.indicator;
    if (!isAmount(target.value, comparator) || actual.cell === null) return [];
    if ((target.value.dimension === "ratio") !== isRate) return [];
    const { value, unitOfMeasure } = target.value;
    return [
      {
        ...one,
        actualCell: actual.cell,
        forecastCell: forecasts.get(row) ?? null,
        noteCell: deviationNote.cell,
        target: { value, unit: unitOfMeasure ?? "" },
      },
    ];
  });
  return pick(random, rows);
}

/** The share of the year that is over. */
function elapsed({ form }: Specimen): number | null {
  const month = form.monitoring?.lastMonth.value ?? null;
  return month === null ? null : month / 12;
}

/** So many of the target's unit. */
const amount = ({ target }: FollowedRow, share: number): string =>
  `${rounded(target.value * share)}${target.unit}`;

const REASON = "设备到货推迟一个半月，四季度加派两个班组，倒排工期赶上";

/** A forecast below the target, or above a ceiling; the note beside it holds this. */
function forecastOff(
  specimen: Specimen,
  random: Random,
  note: string | null,
): (Plant & { readonly noteCell: string }) | null {
  const isCeiling = random() < 0.4;
  const comparator = isCeiling ? "atMost" : "atLeast";
  const isRate = !isCeiling && random() < 0.4;
  const row = followedRow(specimen, random, { comparator, isRate });
  if (row?.noteCell == null || row.forecastCell === null) return null;
  const share = isCeiling ? 1.05 + random() * 0.5 : 0.5 + random() * 0.45;
  const cells = { [row.forecastCell]: amount(row, share), [row.noteCell]: note };
  return { change: { cells }, at: row.forecastCell, noteCell: row.noteCell };
}

/** What people get wrong, or have to answer for, while the year runs. */
export const monitoring: readonly DefectKind[] = [
  {
    name: "work-behind-the-months",
    check: "SE701",
    into: "monitoring",
    plant: (specimen, random) => {
      const row = followedRow(specimen, random, { comparator: "atLeast" });
      const over = elapsed(specimen);
      if (row === undefined || over === null) return null;
      const behind = over - 0.2 - random() * 0.4;
      return behind < 0.02 ? null : inCell(row.actualCell, amount(row, behind));
    },
  },
  {
    name: "expected-to-miss-the-target",
    check: "SE702",
    into: "monitoring",
    plant: (specimen, random) => forecastOff(specimen, random, REASON),
  },
  {
    name: "ceiling-passed-before-the-year-is-over",
    check: "SE702",
    into: "monitoring",
    plant: (specimen, random) => {
      const row = followedRow(specimen, random, { comparator: "atMost" });
      return row === undefined ? null : inCell(row.actualCell, amount(row, 1.02 + random() * 0.6));
    },
  },
  {
    name: "money-behind-the-months",
    check: "SE703",
    into: "monitoring",
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "finalBudget", "actualExpenditure", "executionRate");
      const over = elapsed(specimen);
      if (row === undefined || over === null) return null;
      const share = over - 0.2 - random() * 0.3;
      const budget = row.finalBudget.value ?? 0;
      if (share < 0.02) return null;
      const spending = rounded(budget * share);
      const rate = { [row.executionRate.cell ?? ""]: `${rounded((spending / budget) * 100)}%` };
      return inCell(row.actualExpenditure.cell, spending, rate);
    },
  },
  {
    name: "money-expected-to-be-left",
    check: "SE703",
    into: "monitoring",
    plant: (specimen, random) => {
      const budget = moneyRow(specimen, "finalBudget")?.finalBudget.value ?? 0;
      const cell = specimen.form.monitoring?.forecastExpenditure.cell ?? null;
      return budget <= 0 ? null : inCell(cell, rounded(budget * (0.4 + random() * 0.45)));
    },
  },
  {
    name: "expected-to-miss-without-a-word",
    check: "SE704",
    into: "monitoring",
    along: ["SE702"],
    plant: (specimen, random) => {
      const note = random() < 0.5 ? null : word(random, "无 暂无 — 0 /");
      const plant = forecastOff(specimen, random, note);
      return plant === null ? null : { ...plant, at: plant.noteCell };
    },
  },
  {
    name: "no-month-anywhere",
    check: "SE705",
    into: "monitoring",
    plant: ({ sheet, form }) => {
      const month = form.monitoring?.lastMonth.value ?? null;
      if (month === null || filled(form.title) === null) return null;
      const texts = new RegExp(`（?1-${month}月）?`, "g");
      const said = [...sheet.cells.values()].filter(({ text }) => text.match(texts) !== null);
      const cells = said.map(({ row, column, text }) => [
        `${String.fromCharCode(64 + column)}${row}`,
        text.replace(texts, ""),
      ]);
      return { change: { cells: Object.fromEntries(cells) as CellInputs } };
    },
  },
];
