import type { Sheet } from "../../../src/core";
import { changeSheet } from "../change-sheet";
import { cleanForm, perfectForm } from "../clean/clean-form";
import { sheetOf } from "../clean/sheet-of";
import { filled, inCell, moneyRow, rounded } from "../plant-help";
import { pick, seededRandom, whole } from "../random";
import type { CellInputs, DefectKind, Specimen } from "../types";

const YEAR = 2023;
const random = seededRandom(7, "between forms");
/** Forms with full marks everywhere, of other projects. */
const PERFECT: readonly Sheet[] = [91, 92, 93, 94, 95].map((number) => perfectForm(number, random));
const DEPARTMENT = cleanForm(90, random);

/** Where a generated form has its money: 年度资金总额 in row 6 and what it consists of. */
const MONEY_COLUMNS = ["D", "E", "F"] as const;

/** A department's own form with so much money, in 万元; the whole of it spent. */
function departmentSheet(budget: number): Sheet {
  const amounts = MONEY_COLUMNS.flatMap((column) => [
    [`${column}6`, budget],
    [`${column}7`, budget],
    [`${column}8`, 0],
  ]);
  const head = { A1: "部门整体支出绩效自评表", A3: "部门名称", C3: "市财政局" };
  const cells = { ...head, ...Object.fromEntries(amounts) } as CellInputs;
  return { ...changeSheet(DEPARTMENT, { cells }), name: "部门整体" };
}

function budgetOf({ form, others }: Specimen): number | null {
  const own = moneyRow({ form } as Specimen, "finalBudget")?.finalBudget.value ?? 0;
  const isWan = form.amountUnit === "万元" && form.kind === "project";
  return isWan && own > 0 && others.length > 0 ? own : null;
}

/** Defects that show only where forms, or a form and the sheets beside it, are held together. */
export const betweenForms: readonly DefectKind[] = [
  {
    name: "stated-number-of-projects",
    check: "SE118",
    plant: ({ form, others }, next) => {
      const stated = whole(next, 6, 40);
      const text = pick(next, [
        ["自评项目数", `${stated}个`],
        ["自评情况", `本年度${stated}个项目全部开展了绩效自评。`],
        ["预算项目个数", String(stated)],
      ]);
      if (form.kind === "department" || form.fiscalYear.value !== YEAR || !text) return null;
      const sheet = sheetOf("部门基本情况", [["部门基本情况"], text]);
      return { change: {}, beside: others, added: [sheet] };
    },
  },
  {
    name: "projects-above-the-department",
    check: "SE217",
    along: ["SE216", "SE512"],
    plant: (specimen) => {
      const budget = budgetOf(specimen);
      // More than any one project has, less than all of them.
      return budget === null
        ? null
        : {
            change: {},
            beside: specimen.others,
            added: [departmentSheet(largestOf(specimen, budget))],
          };
    },
  },
  {
    name: "project-in-yuan",
    check: "SE218",
    along: ["SE213", "SE217", "SE512"],
    plant: (specimen) => {
      const budget = budgetOf(specimen);
      const row = moneyRow(specimen, "originalBudget", "finalBudget", "actualExpenditure");
      if (budget === null || row === undefined) return null;
      const reads = specimen.form.funding.flatMap((one) => [
        one.originalBudget,
        one.finalBudget,
        one.actualExpenditure,
      ]);
      const cells = reads.flatMap(({ cell, value }) =>
        cell === null || value === null ? [] : [[cell, rounded(value * 10_000)] as const],
      );
      const beside = [departmentSheet(budget * 20 + 9000)];
      return {
        change: { cells: Object.fromEntries(cells) },
        at: row.finalBudget.cell ?? "",
        beside,
      };
    },
  },
  {
    name: "weight-against-the-goals-table",
    check: "SE309",
    plant: ({ form, scored }, next) => {
      const row = pick(
        next,
        scored.indicators.filter(({ indicator }) => indicator.weight.value !== null),
      );
      const name = row?.indicator.name.text ?? "";
      const isOnce = form.indicators.filter((one) => one.name.text === name).length === 1;
      const weight = row?.indicator.weight;
      if (weight?.cell == null || !isOnce || name.length < 4 || filled(form.projectName) === null)
        return null;
      const goals = sheetOf("项目绩效目标表", [
        ["项目支出绩效目标申报表"],
        ["项目名称", form.projectName.text],
        ["三级指标", "指标值", "分值"],
        [name, "≥1个", (weight.value ?? 0) + whole(next, 1, 6)],
      ]);
      return { change: {}, at: weight.cell, added: [goals] };
    },
  },
  {
    name: "name-of-another-project",
    check: "SE413",
    plant: ({ form, others }, next) => {
      const other = pick(next, others)?.cells;
      const name = [...(other?.values() ?? [])].find(
        ({ row, column }) => row === 3 && column === 3,
      )?.text;
      const { expected } = form.objective;
      if (name === undefined || filled(expected) === null || form.kind !== "project") return null;
      const plant = inCell(expected.cell, `按批复实施${name}，改善群众生产生活条件。`);
      return plant === null ? null : { ...plant, beside: others };
    },
    along: ["SE215", "SE417"],
  },
  {
    name: "objective-of-another-project",
    check: "SE417",
    along: ["SE413", "SE215", "SE410"],
    plant: ({ form, others }, next) => {
      const isExpected = next() < 0.5;
      const [key, column] = isExpected ? (["expected", 2] as const) : (["achieved", 6] as const);
      const { cell } = form.objective[key];
      const other = [...(pick(next, others)?.cells.values() ?? [])];
      const text = other.find((one) => one.row === 11 && one.column === column)?.text;
      if (cell === null || text === undefined || form.kind !== "project") return null;
      // The form comes first in the workbook: the copy is said of the later one.
      return { change: { cells: { [cell]: text } }, beside: others };
    },
  },
  {
    name: "all-projects-full-marks",
    check: "SE606",
    plant: ({ form }) => {
      const total = form.total.score.value ?? 0;
      // Of the same work in the same place the objectives would be alike (SE417).
      const isNamesake = PERFECT.some(({ name }) => stem(name) === stem(form.projectName.text));
      if (form.kind !== "project" || total < 97 || isNamesake) return null;
      return { change: {}, added: PERFECT };
    },
  },
  {
    name: "department-score-from-nowhere",
    check: "SE607",
    plant: ({ form, others }, next) => {
      if (form.kind !== "project" || others.length < 2) return null;
      const stated = whole(next, 600, 880) / 10;
      const sheet = sheetOf("部门基本情况", [["部门绩效自评总得分", String(stated)]]);
      return { change: {}, beside: others, added: [sheet] };
    },
  },
];

/** A generated name without its numbers. */
const stem = (name: string | null): string => (name ?? "").replace(/\d+/g, "");

/** A little more than the largest budget among the form and its neighbours. */
function largestOf({ others }: Specimen, own: number): number {
  const budgets = others.flatMap(({ cells }) =>
    [...cells.values()]
      .filter(({ row, column }) => row === 6 && column === 5)
      .map(({ value }) => Number(value)),
  );
  return rounded(Math.max(own, ...budgets) * 1.02);
}
