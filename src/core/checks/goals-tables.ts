import type { SelfEvaluationForm } from "../model/form";
import type { Cell, Sheet } from "../model/workbook";
import { plainWords } from "./explanations";
import { oncePer } from "./once-per";
import { sheetsWithoutForm } from "./sheet-texts";
import type { ScoredWorkbook } from "./types";

/** The approved goals of projects (绩效目标表) as a sheet of the workbook shows them. */
export type GoalsTable = {
  readonly sheet: string;
  /** By the plain words of the indicator's name; a name that stands twice is left out. */
  readonly weights: ReadonlyMap<string, number>;
  /** The plain words of every short text, for finding a project's name. */
  readonly words: ReadonlySet<string>;
};

const TITLE = /绩效目标(申报|批复|设定|审核)?表|项目绩效目标|目标申报表/;
const WEIGHT_HEADER = /^(指标)?(分值|权重|权重分值|分值权重)$/;
const LONGEST_NAME = 60;

/** The goals table that names the form's project; `null` when the workbook has none. */
export function goalsTableOf(
  workbook: ScoredWorkbook,
  { projectName }: SelfEvaluationForm,
): GoalsTable | null {
  const name = plainWords(projectName.value);
  if (name === "") return null;
  return goalsTables(workbook).find(({ words }) => words.has(name)) ?? null;
}

const goalsTables = oncePer((workbook: ScoredWorkbook): readonly GoalsTable[] =>
  sheetsWithoutForm(workbook).flatMap((sheet) => {
    const cells = [...sheet.cells.values()];
    const isTable = TITLE.test(sheet.name) || cells.some(isTitle);
    return isTable ? [readTable(sheet, cells)] : [];
  }),
);

function isTitle({ text }: Cell): boolean {
  return text.length < LONGEST_NAME && TITLE.test(text.replace(/\s+/g, ""));
}

function readTable({ name }: Sheet, cells: readonly Cell[]): GoalsTable {
  const header = cells.find(({ text }) => WEIGHT_HEADER.test(headerText(text)));
  const words = new Set(cells.map(({ text }) => plainWords(text)));
  return { sheet: name, words, weights: header ? weightsUnder(header, cells) : new Map() };
}

function weightsUnder(header: Cell, cells: readonly Cell[]): ReadonlyMap<string, number> {
  const below = cells.filter(({ row }) => row > header.row);
  const byRow = new Map(
    below.filter(({ column }) => column === header.column).map((cell) => [cell.row, cell.text]),
  );
  const weights = new Map<string, number>();
  const twice = new Set<string>();
  for (const { row, column, text } of below) {
    const key = plainWords(text);
    const weight = byRow.get(row)?.trim() ?? "";
    if (column === header.column || key.length < 4 || !/^\d+(\.\d+)?$/.test(weight)) continue;
    if (weights.has(key)) twice.add(key);
    weights.set(key, Number(weight));
  }
  return new Map([...weights].filter(([key]) => !twice.has(key)));
}

function headerText(text: string): string {
  return text.replace(/\s+/g, "").replace(/[（(].*[）)]$/, "");
}
