import type { FundingRow } from "../../../src/core";
import { cappingPolicy } from "../capping-policy";
import { anyRow, inCell, isAmount, moneyRow, retotalled, rounded } from "../plant-help";
import { pick, whole } from "../random";
import type { CellInputs, DefectKind, Specimen } from "../types";

/** The rate as its cell states it: text in percent, points, or a ratio. */
function rateInput({ executionRate }: FundingRow, ratio: number): string | number {
  const now = executionRate.source?.value;
  if (typeof now === "string") return `${rounded(ratio * 100)}%`;
  const isPoints = typeof now === "number" && now > (executionRate.value ?? 0) * 50;
  return isPoints ? rounded(ratio * 100) : Number(ratio.toFixed(4));
}

/** The row with so much spent, with the rate and the marks that follow from it. */
function spent(specimen: Specimen, row: FundingRow, spending: number): CellInputs {
  const part = specimen.form.funding.find(
    (one) => one !== row && (one.actualExpenditure.value ?? 0) > 0,
  );
  const before = row.actualExpenditure.value ?? 0;
  const ratio = spending / (row.finalBudget.value ?? 1);
  const score = rounded(Math.min(ratio, 1) * (row.weight.value ?? 0));
  return {
    ...cell(row.actualExpenditure.cell, spending),
    ...cell(
      part?.actualExpenditure.cell,
      rounded((part?.actualExpenditure.value ?? 0) + spending - before),
    ),
    ...rateOfPart(part, spending - before),
    ...cell(row.executionRate.cell, rateInput(row, ratio)),
    ...cell(row.score.cell, score),
    ...retotalled(specimen, score - (row.score.value ?? 0)),
  };
}

/** Forms that state a rate beside each part. */
function rateOfPart(part: FundingRow | undefined, change: number): CellInputs {
  const budget = part?.finalBudget.value ?? 0;
  if (part === undefined || part.executionRate.value === null || budget <= 0) return {};
  const ratio = ((part.actualExpenditure.value ?? 0) + change) / budget;
  return cell(part.executionRate.cell, rateInput(part, ratio));
}

function cell(address: string | null | undefined, value: string | number): CellInputs {
  return address == null ? {} : { [address]: value };
}

const MONEY = ["originalBudget", "finalBudget", "actualExpenditure", "executionRate"] as const;

/** Money, execution rate and what it scores. */
export const money: readonly DefectKind[] = [
  {
    name: "rate-wrong",
    check: "SE205",
    plant: (specimen, random) => {
      const row = moneyRow(specimen, ...MONEY);
      if (row === undefined) return null;
      const off = (whole(random, 2, 12) / 100) * (random() < 0.7 ? -1 : 1);
      const ratio = (row.executionRate.value ?? 0) + off;
      const other = (row.actualExpenditure.value ?? 0) / (row.originalBudget.value || 1);
      if (ratio <= 0 || Math.abs(ratio - other) < 0.02) return null;
      return inCell(row.executionRate.cell, rateInput(row, ratio));
    },
  },
  {
    name: "rate-of-original-budget",
    check: "SE206",
    plant: (specimen) => {
      const row = moneyRow(specimen, ...MONEY);
      if (row === undefined) return null;
      const other = (row.actualExpenditure.value ?? 0) / (row.originalBudget.value || 1);
      if (Math.abs(other - (row.executionRate.value ?? 0)) < 0.02 || other <= 0) return null;
      // A bare number above 1.5 is taken for points, with a question of its own (SE219).
      if (other > 1.5) return null;
      return inCell(row.executionRate.cell, rateInput(row, other));
    },
  },
  {
    name: "budget-in-words",
    check: "SE219",
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "originalBudget");
      const words = pick(random, ["见批复文件", "约一百二十万", "详见附件2", "按实际支出"]);
      if (row === undefined || words === undefined) return null;
      return inCell(row.originalBudget.cell, words);
    },
  },
  {
    name: "execution-score-whole",
    check: "SE207",
    along: ["SE601"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "score", "weight", "executionRate");
      if (row === undefined) return null;
      const now = row.score.value ?? 0;
      const other = random() < 0.5 ? Math.round(now) : rounded(now - whole(random, 1, 30) / 10);
      const isOff = Math.abs(other - now) > 0.1 && other >= 0 && other <= (row.weight.value ?? 0);
      if (!isOff) return null;
      return inCell(row.score.cell, other);
    },
  },
  {
    name: "execution-score-over-weight",
    check: "SE208",
    along: ["SE601"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "score", "weight");
      if (row === undefined) return null;
      return inCell(row.score.cell, (row.weight.value ?? 0) + whole(random, 1, 60) / 10);
    },
  },
  {
    name: "part-differs",
    check: "SE210",
    plant: (specimen, random) => {
      const row = moneyRow(specimen, ...MONEY);
      const key = pick(random, ["originalBudget", "finalBudget", "actualExpenditure"] as const);
      const parts = specimen.form.funding.filter((one) => one !== row && one.kind !== "other");
      const part = pick(random, parts);
      if (row === undefined || part === undefined || key === undefined) return null;
      const read = part[key];
      if (read.cell === null || read.value === null || row[key].cell === null) return null;
      const plant = inCell(read.cell, rounded(read.value + whole(random, 3, 90) / 10));
      return plant === null ? null : { ...plant, at: row[key].cell };
    },
    // An adjustment that its parts no longer account for.
    along: ["SE205", "SE206", "SE215"],
  },
  {
    name: "spent-more-than-budget",
    check: "SE211",
    along: ["SE210", "SE512"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, ...MONEY, "score");
      if (row === undefined) return null;
      const spending = rounded((row.finalBudget.value ?? 0) * (1.02 + random() * 0.3));
      if (spending <= 0) return null;
      return {
        change: { cells: spent(specimen, row, spending) },
        ...at(row.actualExpenditure.cell),
      };
    },
  },
  {
    name: "budget-zero",
    check: "SE212",
    along: ["SE205", "SE206", "SE210", "SE211", "SE215", "SE512"],
    plant: (specimen) => {
      const row = moneyRow(specimen, ...MONEY);
      if (row === undefined || (row.actualExpenditure.value ?? 0) <= 0) return null;
      return inCell(row.finalBudget.cell, 0);
    },
  },
  {
    name: "cost-target-in-other-unit",
    check: "SE213",
    along: ["SE510", "SE525", "SE524", "SE526", "SE540", "SE530", "SE527", "SE542", "SE512"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "finalBudget");
      const budget = row?.finalBudget.value ?? 0;
      const isCost = ({ indicator }: { indicator: { target: { value: unknown } } }): boolean =>
        isAmount(indicator.target.value as never, "atMost");
      const line = anyRow(specimen, random, isCost);
      if (line === undefined || specimen.form.amountUnit !== "万元" || budget <= 0) return null;
      const text = random() < 0.5 ? `≤${budget}元` : `≤${budget * 10_000}万元`;
      return inCell(line.cells.target, text);
    },
  },
  {
    name: "low-execution-without-a-word",
    check: "SE214",
    along: ["SE210", "SE216", "SE512", "SE608"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, ...MONEY, "score");
      if (row === undefined) return null;
      const spending = rounded((row.finalBudget.value ?? 0) * (0.2 + random() * 0.5));
      const isToldElsewhere = specimen.form.indicators.some(({ deviationNote }) =>
        /执行|支出|资金|经费|结余|结转|预算|支付|拨付|节约|节省/.test(deviationNote.text ?? ""),
      );
      if (spending <= 0 || isToldElsewhere) return null;
      return { change: { cells: spent(specimen, row, spending) } };
    },
  },
  {
    name: "no-money-at-all",
    check: "SE102",
    along: ["SE301", "SE604", "SE601"],
    plant: ({ form, sheet }) => {
      const rows = form.funding.map(({ row }) => row);
      const first = Math.min(...rows) - 1;
      const last = Math.max(...rows);
      if (form.kind !== "project" || rows.length < 2) return null;
      const cells = [...sheet.cells.values()].filter(({ row }) => row >= first && row <= last);
      const blank = cells.map(({ row, column }) => [
        `${String.fromCharCode(64 + column)}${row}`,
        null,
      ]);
      return { change: { cells: Object.fromEntries(blank) as CellInputs } };
    },
  },
  {
    name: "total-over-the-cap",
    check: "SE603",
    along: ["SE210", "SE214", "SE601", "SE216", "SE512", "SE608"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, ...MONEY, "score");
      const { cell: total } = specimen.form.total.score;
      if (row === undefined || total === null) return null;
      const spending = rounded((row.finalBudget.value ?? 0) * (0.1 + random() * 0.3));
      const cells = spent(specimen, row, spending);
      return { change: { cells }, at: total, options: { policy: cappingPolicy() } };
    },
  },
];

function at(address: string | null): { readonly at?: string } {
  return address === null ? {} : { at: address };
}
