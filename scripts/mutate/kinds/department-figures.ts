import type { DepartmentFigure, Read } from "../../../src/core";
import { inCell, rounded } from "../plant-help";
import { choose, pick, whole } from "../random";
import type { CellInput, CellInputs, DefectKind, Random, Specimen } from "../types";

function tablesOf({ evaluation }: Specimen) {
  return evaluation.departmentFigures ?? [];
}

function figuresOf(specimen: Specimen): readonly DepartmentFigure[] {
  return tablesOf(specimen).flatMap(({ rows }) => rows);
}

function figureOf(specimen: Specimen, kind: DepartmentFigure["kind"]) {
  return figuresOf(specimen).find((figure) => figure.kind === kind);
}

const has = ({ cell, value }: Read<number>): boolean => cell !== null && value !== null;

function at({ cell }: Read<number>, input: CellInput): CellInputs {
  return cell === null ? {} : { [cell]: input };
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;

/** The line with another figure of this year, and with the change and the rate that follow from it. */
function refigured(figure: DepartmentFigure, now: number): CellInputs {
  const { thisYear, lastYear, change, changeRate } = figure;
  const before = lastYear.value ?? (thisYear.value ?? 0) - (change.value ?? 0);
  return {
    ...at(thisYear, now),
    ...(has(change) ? at(change, rounded(now - before)) : {}),
    ...(has(changeRate) ? at(changeRate, percent((now - before) / before)) : {}),
  };
}

/** A whole step away, this way or that. */
const step = (random: Random, low: number, high: number): number =>
  whole(random, low, high) * (random() < 0.5 ? -1 : 1);

/** 部门基本情况 and 收支预决算: figures of the department that do not agree with each other. */
export const departmentFigures: readonly DefectKind[] = [
  {
    name: "change-against-last-year-off",
    check: "SE751",
    into: "figures",
    along: ["SE752"],
    plant: (specimen, random) => {
      const figures = figuresOf(specimen).filter(
        ({ lastYear, change }) => has(lastYear) && has(change),
      );
      const change = pick(random, figures)?.change;
      const now = change?.value ?? 0;
      const off = rounded(now + step(random, 1, 30));
      // How much it fell without a sign is no defect; many tables write it so.
      if (change === undefined || (now < 0 && off === -now)) return null;
      const plant = inCell(change.cell, off);
      return plant === null ? null : { ...plant, beside: specimen.others };
    },
  },
  {
    name: "rate-of-change-off",
    check: "SE752",
    into: "figures",
    plant: (specimen, random) => {
      const figures = figuresOf(specimen).filter(({ changeRate }) => has(changeRate));
      const rate = pick(random, figures)?.changeRate;
      const isOtherBase = random() < 0.4;
      const now = rate?.value ?? 0;
      // Against this year's figure instead of last year's, or a slip.
      const off = isOtherBase ? now / (1 + now) : now + step(random, 2, 40) / 100;
      const isUnsigned = now < 0 && Math.abs(off + now) < 0.005;
      // What the rounding of a small base to hundredths can explain is no defect.
      const isRounding = Math.abs(off - now) < 0.005 + 0.01 * (1 + Math.abs(now));
      if (rate === undefined || isUnsigned || isRounding) return null;
      const plant = inCell(rate.cell, percent(off));
      return plant === null ? null : { ...plant, beside: specimen.others };
    },
  },
  {
    name: "more-staff-than-posts",
    check: "SE753",
    into: "figures",
    plant: (specimen, random) => {
      const [staff, posts] = [figureOf(specimen, "staff"), figureOf(specimen, "establishment")];
      if (staff === undefined || posts === undefined) return null;
      const change = { cells: refigured(staff, (posts.thisYear.value ?? 0) + whole(random, 1, 9)) };
      return { change, at: staff.thisYear.cell ?? "", beside: specimen.others };
    },
  },
  {
    name: "spending-far-from-the-budget",
    check: "SE754",
    into: "figures",
    plant: (specimen, random) => {
      const [spent, budget] = [
        figureOf(specimen, "finalAccounts"),
        figureOf(specimen, "originalBudget"),
      ];
      if (spent === undefined || budget === undefined || figureOf(specimen, "finalBudget"))
        return null;
      const share = choose(random, [
        0.2 + random() * 0.28,
        1.08 + random() * 0.9,
        2 + random() * 11,
      ]);
      const change = { cells: refigured(spent, rounded((budget.thisYear.value ?? 0) * share)) };
      return { change, at: spent.thisYear.cell ?? "", beside: specimen.others };
    },
  },
  {
    name: "execution-rate-of-the-table-off",
    check: "SE755",
    into: "figures",
    plant: (specimen, random) => {
      const table = tablesOf(specimen).find(({ executionRate }) => has(executionRate));
      const now = table?.executionRate.value ?? null;
      if (table === undefined || now === null) return null;
      const original = table.rows.find(({ kind }) => kind === "originalBudget")?.thisYear.value;
      const spent = table.rows.find(({ kind }) => kind === "finalAccounts")?.thisYear.value;
      const ofOriginal = original && spent ? spent / original : now;
      const off = random() < 0.4 ? ofOriginal : now + step(random, 1, 12) / 100;
      if (Math.abs(off - now) < 0.005) return null;
      const plant = inCell(table.executionRate.cell, percent(off));
      return plant === null ? null : { ...plant, beside: specimen.others };
    },
  },
];
