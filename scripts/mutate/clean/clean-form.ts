import type { Sheet } from "../../../src/core";
import { choose, pick, whole } from "../random";
import type { Random } from "../types";
import { cleanRow, perfectRow, shares, type CleanRow } from "./clean-row";
import { BLOCKS, OFFICES, PLACES, PROJECTS, type Block, type Goal } from "./goals";
import { LAYOUTS, type FundingFigures } from "./layouts";
import { sheetOf, type Content } from "./sheet-of";

const FIRST_INDICATOR_ROW = 13;

/** A filled form of the ministry's 2020 table, or of its sister for transfer payments, in which everything agrees. */
export function cleanForm(number: number, random: Random): Sheet {
  return formOf(number, { random, rowFor: cleanRow, money: fundingFigures(random) });
}

/** The same with full marks everywhere. */
export function perfectForm(number: number, random: Random): Sheet {
  const figures = fundingFigures(random);
  const { original, final } = figures;
  const money = { ...figures, spentNow: original, spent: final, rate: 1, score: 10 };
  return formOf(number, { random, rowFor: perfectRow, money });
}

type FormParts = {
  readonly random: Random;
  readonly rowFor: typeof cleanRow;
  readonly money: FundingFigures;
};

function formOf(number: number, { random, rowFor, money: funding }: FormParts): Sheet {
  const layout = choose(random, LAYOUTS);
  const office = choose(random, OFFICES);
  const project = `${choose(random, PLACES)}${choose(random, PROJECTS)}项目${number}`;
  const rows: (readonly Content[])[] = [
    ...layout.head({ project, department: `市${office}`, unit: `市${office}项目办` }),
    ...layout.funding(funding),
    ...objective(project, random),
    layout.columns,
  ];
  const merges = [...layout.merges];
  let total = funding.score;
  for (const block of BLOCKS) {
    const lines = blockLines(block, { random, rowFor });
    const top = rows.length + 1;
    merges.push(...mergesOf(top, lines));
    for (const [index, { category, row }] of lines.entries()) {
      const isFirst = lines[index - 1]?.category !== category;
      const levels = [
        index === 0 ? dimensionLabel(block, number) : null,
        isFirst ? category : null,
      ];
      rows.push([
        top === FIRST_INDICATOR_ROW && index === 0 ? "绩效指标" : null,
        ...levels,
        ...layout.row(row),
      ]);
      total += row.score;
    }
  }
  merges.push(`A${FIRST_INDICATOR_ROW - 1}:A${rows.length}`);
  rows.push(layout.total(Math.round(total * 100) / 100));
  merges.push(`A${rows.length}:${layout.totalMergeTo}${rows.length}`);
  rows.push(["自评等级", ratingOf(total)]);
  return sheetOf(`${number}${project}`, rows, merges);
}

/** Half of the forms print the points behind the name of a dimension. */
function dimensionLabel({ dimension, weight }: Block, number: number): string {
  return number % 2 === 0 ? `${dimension}（${weight}分）` : dimension;
}

type Line = { readonly category: string; readonly row: CleanRow };

type LineParts = Pick<FormParts, "random" | "rowFor">;

function blockLines({ categories, weight }: Block, { random, rowFor }: LineParts): readonly Line[] {
  const chosen = categories.flatMap(({ category, goals }) =>
    distinct(goals, whole(random, 1, categories.length > 1 ? 3 : 1), random).map((goal) => ({
      category,
      goal,
    })),
  );
  const weights = shares(weight, chosen.length, random);
  return chosen.map(({ category, goal }, index) => ({
    category,
    row: rowFor(goal, weights[index] ?? 0, random),
  }));
}

function distinct(goals: readonly Goal[], count: number, random: Random): readonly Goal[] {
  const chosen = new Set<Goal>();
  for (let turn = 0; turn < count; turn++) {
    const goal = pick(random, goals);
    if (goal !== undefined) chosen.add(goal);
  }
  return [...chosen];
}

function mergesOf(top: number, lines: readonly Line[]): readonly string[] {
  const merges = lines.length > 1 ? [`B${top}:B${top + lines.length - 1}`] : [];
  for (const category of new Set(lines.map((line) => line.category))) {
    const first = lines.findIndex((line) => line.category === category);
    const last = lines.map((line) => line.category).lastIndexOf(category);
    if (last > first) merges.push(`C${top + first}:C${top + last}`);
  }
  return merges;
}

function objective(project: string, random: Random): readonly (readonly Content[])[] {
  const many = whole(random, 20, 300);
  const expected = `按年度计划实施${project}，完成建设内容${many}处，保障设施正常运行，改善当地群众生产生活条件。`;
  const achieved = `已按计划推进${project}，实际建成${many + 2}处并投入使用，群众反映良好。`;
  return [
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, expected, null, null, null, achieved],
  ];
}

function fundingFigures(random: Random): FundingFigures {
  const original = whole(random, 200, 9000) / 10;
  const carried = random() < 0.5 ? 0 : whole(random, 10, 400) / 10;
  const final = Math.round((original + carried) * 100) / 100;
  const isFull = random() < 0.3;
  const spentNow = isFull ? original : Math.round(original * (0.92 + random() * 0.07) * 100) / 100;
  const spent = Math.round((spentNow + carried) * 100) / 100;
  const rate = Number((spent / final).toFixed(4));
  return { original, carried, final, spentNow, spent, rate, score: Math.round(rate * 1000) / 100 };
}

function ratingOf(total: number): string {
  if (total >= 90) return "优";
  return total >= 80 ? "良" : "中";
}
