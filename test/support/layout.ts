/**
 * Layouts of forms: a sheet in a short notation, and what the reader must read of it in another.
 *
 * A row of the sheet is one text; its cells stand between "|", blanks around them do not count:
 *
 * - `项目名称 | < | 道路养护经费 | <6`: `<` belongs to the merged cell on its left, `<6` is six of them;
 * - `^` belongs to the merged cell above;
 * - nothing between two bars is a blank cell, cells left out at the end are blank too;
 * - `100` and `0.9` are numbers, `'100` is a number stored as text, all else is text.
 *
 * What must be read is told in the form that a reading is printed in, so a difference shows as a line of
 * the layout: rows as `"13-15 17"`, the place of a value that stands in one column of all rows as that
 * column, `"D"`, otherwise as its cells, `"D4 D4 D6"`. A value the form has no cell for is `null`.
 */
import { evaluateWorkbook, type Finding } from "../../src/core/index";
import { columnLetters } from "../../src/core/model/address";
import type {
  AmountUnit,
  Category,
  Dimension,
  FormKind,
  FundingKind,
  FundingRow,
  Indicator,
  SelfEvaluationForm,
} from "../../src/core/model/form";
import type { Quantity } from "../../src/core/model/quantity";
import { isUnreadable, type Read } from "../../src/core/model/read";
import type { Sheet } from "../../src/core/model/workbook";
import { readForms, type FormsOfWorkbook } from "../../src/core/reading";
import { sheet, workbook, type Content } from "./sheet-builder";

/** A place: a column, an address, several addresses, or `null` where the form has no such cell. */
type Place = string | null;

/** Sheet rows: `"13-15 17"`. */
type Rows = string;

/** The keys of `T` that hold a value read from a cell. */
type ReadKey<T> = {
  [K in keyof T]-?: T[K] extends Read<string> | Read<number> | Read<Quantity> ? K : never;
}[keyof T];

export type IndicatorColumns = Partial<Readonly<Record<ReadKey<Indicator>, Place>>>;
export type FundingColumns = Partial<Readonly<Record<ReadKey<FundingRow>, Place>>>;

/** Numbers in a row, of an indicator or of funds. */
type Values = Partial<Readonly<Record<ReadKey<Indicator> | ReadKey<FundingRow>, number>>>;

/** What must be read of one form. A field left out is not compared. */
export type ExpectedForm = {
  readonly family?: string;
  readonly kind?: FormKind;
  readonly amountUnit?: AmountUnit | null;
  readonly title?: Place;
  readonly projectName?: Place;
  readonly lineDepartment?: Place;
  readonly implementingUnit?: Place;
  readonly fiscalYear?: number | null;
  readonly objective?: { readonly expected: Place; readonly achieved: Place };
  /** The kind of every funding row, by sheet row. */
  readonly funding?: Readonly<Record<number, FundingKind>>;
  readonly fundingTotal?: FundingColumns & { readonly row: number };
  readonly indicatorRows?: Rows;
  readonly columns?: IndicatorColumns;
  readonly dimensions?: Partial<Readonly<Record<Dimension, Rows>>>;
  readonly categories?: Partial<Readonly<Record<Category, Rows>>>;
  /** Rows that detail another ("其中"), and the row they detail. */
  readonly parentRows?: Readonly<Record<number, number>>;
  /** Rows without a score of their own, and the first row of the merged cell they share. */
  readonly sharedScores?: Readonly<Record<number, number>>;
  readonly skippedRows?: Rows;
  /** Cells of the total; `row` is `null` where no row of the form is the total row. */
  readonly total?: { readonly row: number | null; readonly weight?: Place; readonly score?: Place };
  readonly rating?: { readonly cell: string; readonly value: string };
  /** The months and expectations of a form of the running year. */
  readonly monitoring?: {
    readonly of: string;
    readonly lastMonth: number | null;
    readonly forecast: Place;
    readonly expenditure?: Place;
  };
  /** Goals with a table each: the rows of their indicators and their weight in marks or as a share. */
  readonly goals?: Readonly<
    Record<string, { readonly rows: Rows; readonly weight: number | null }>
  >;
  /** Values by row: `{ 6: { originalBudget: 1000 } }`. */
  readonly values?: Readonly<Record<number, Values>>;
};

/** A sheet and the forms that must be read of it, none where it is no form. */
export type Layout = {
  /** A sentence about the reader: the name of the test. */
  readonly layout: string;
  readonly rows: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly forms: readonly ExpectedForm[];
  /** Checks that rightly find an error: the layout's own mistakes. */
  readonly errors?: readonly string[];
  /** Every form is scored by a national rule-set. */
  readonly nationalRules?: boolean;
};

/** What the layout says must be read, in the shape of `outcomeOf`. */
export function expectationOf({ forms, errors = [], nationalRules = false }: Layout) {
  return { forms, errors, nationalRules, trouble: [] };
}

/** What is read of the layout's sheet, told in the fields that the layout names. */
export function outcomeOf(layout: Layout) {
  const book = workbook(layoutSheet(layout));
  const evaluation = evaluateWorkbook(book);
  const national = evaluation.forms.every(({ policy }) => policy?.id.startsWith("cn-"));
  return {
    forms: toldForms(readForms(book), layout.forms),
    errors: errorsOf(evaluation.findings, layout.errors ?? []),
    nationalRules: layout.nationalRules ? national : false,
    trouble: evaluation.notifications,
  };
}

/** `["a | <", "^ | 5"]` → a sheet with "a" in A1:B1 merged, and 5 in B2. */
export function layoutSheet({ rows, hiddenRows = [] }: Pick<Layout, "rows" | "hiddenRows">): Sheet {
  const marks = rows.map(marksOf);
  const merges = marks.flatMap((row, top) => row.map((_, left) => mergeAt(marks, top, left)));
  return sheet(
    marks.map((row) => row.map(contentOf)),
    { merges: merges.filter((range) => range !== null), hiddenRows },
  );
}

function marksOf(row: string): readonly string[] {
  return row.split("|").flatMap((cell) => {
    const mark = cell.trim();
    const many = /^<(\d+)$/.exec(mark);
    return many ? Array<string>(Number(many[1])).fill("<") : [mark];
  });
}

function contentOf(mark: string): Content {
  if (mark === "" || mark === "<" || mark === "^") return null;
  if (mark.startsWith("'")) return mark.slice(1);
  return /^-?\d+(\.\d+)?$/.test(mark) ? Number(mark) : mark;
}

function mergeAt(marks: readonly (readonly string[])[], top: number, left: number): string | null {
  if (marks[top]?.[left] === "<" || marks[top]?.[left] === "^") return null;
  let [right, bottom] = [left, top];
  while (marks[top]?.[right + 1] === "<") right++;
  while (marks[bottom + 1]?.[left] === "^") bottom++;
  if (right === left && bottom === top) return null;
  return `${columnLetters(left + 1)}${top + 1}:${columnLetters(right + 1)}${bottom + 1}`;
}

/** Declared errors by their check, all others with what they say. */
function errorsOf(findings: readonly Finding[], declared: readonly string[]): readonly string[] {
  const errors = findings
    .filter(({ level }) => level === "error")
    .map(({ check, cells, message }) =>
      declared.includes(check) ? check : `${check} ${cells.join(",")} ${message}`,
    );
  return [...new Set(errors)];
}

/** The forms read, or why there are none where some are expected. */
function toldForms({ forms, otherSheets }: FormsOfWorkbook, expected: readonly ExpectedForm[]) {
  if (forms.length === 0 && expected.length > 0) return otherSheets;
  return forms.map((form, index) => told(form, expected[index]));
}

/** The form in the fields that are expected of it; all of its fields have a telling below. */
function told(form: SelfEvaluationForm, expected: ExpectedForm | undefined): ExpectedForm {
  if (!expected) return { family: form.family, indicatorRows: rowsText(rowsOf(form.indicators)) };
  return Object.fromEntries(
    Object.keys(expected).map((field) => [
      field,
      tellings[field as keyof ExpectedForm](form, expected),
    ]),
  );
}

type Telling = (form: SelfEvaluationForm, expected: ExpectedForm) => unknown;

const tellings: Readonly<Record<keyof ExpectedForm, Telling>> = {
  family: (form) => form.family,
  kind: (form) => form.kind,
  amountUnit: (form) => form.amountUnit,
  title: (form) => place(form.title),
  projectName: (form) => place(form.projectName),
  lineDepartment: (form) => place(form.lineDepartment),
  implementingUnit: (form) => place(form.implementingUnit),
  fiscalYear: (form) => form.fiscalYear.value,
  objective: ({ objective: { expected, achieved } }) => ({
    expected: place(expected),
    achieved: place(achieved),
  }),
  funding: (form) => byRow(form.funding, ({ kind }) => kind),
  fundingTotal: (form, expected) => fundingTotal(form, expected.fundingTotal ?? {}),
  indicatorRows: (form) => rowsText(rowsOf(form.indicators)),
  columns: ({ indicators }, { columns = {} }) =>
    mapKeys(columns, (role) => columnOf(indicators.map((line) => [line.row, line[role]]))),
  dimensions: (form) => rowsBy(form.indicators, ({ dimension }) => dimension),
  categories: (form) => rowsBy(form.indicators, ({ category }) => category),
  parentRows: (form) => byRow(form.indicators, ({ parentRow }) => parentRow),
  sharedScores: (form) => byRow(form.indicators, (line) => line.scoreSharedWithRow),
  skippedRows: (form) => rowsText(rowsOf(form.skippedRows)),
  total: ({ total }, expected) =>
    mapKeys(expected.total ?? {}, (part) => (part === "row" ? total.row : place(total[part]))),
  rating: ({ total: { rating } }) => ({ cell: rating.cell, value: rating.value }),
  monitoring: ({ monitoring }, { monitoring: wanted }) =>
    monitoring && {
      of: monitoring.of,
      lastMonth: monitoring.lastMonth.value,
      forecast: columnOf(monitoring.forecasts.map(({ row, forecast }) => [row, forecast])),
      ...(wanted?.expenditure === undefined
        ? {}
        : { expenditure: place(monitoring.forecastExpenditure) }),
    },
  goals: ({ goals }) =>
    Object.fromEntries(
      goals.map(({ name, indicatorRows, weight }) => [
        name,
        { rows: rowsText(indicatorRows), weight: weight.value },
      ]),
    ),
  values: (form, { values = {} }) =>
    mapKeys(values, (row) =>
      mapKeys(values[row] ?? {}, (role) => valueAt(form, Number(row), role)),
    ),
};

function fundingTotal(
  form: SelfEvaluationForm,
  expected: FundingColumns & { readonly row?: number },
) {
  const total = form.funding.find(({ kind }) => kind === "total");
  if (!total) return null;
  return mapKeys(expected, (part) =>
    part === "row" ? total.row : columnOf([[total.row, total[part]]]),
  );
}

/** The cell, with what the reader says of it if it could not be read. */
function place(read: Read<unknown>): Place {
  return isUnreadable(read) && read.text !== ""
    ? `${read.cell} “${read.text}” ${read.problem}`
    : read.cell;
}

/** `"D"` for D4 and D6 in the rows 4 and 6; the cells themselves when one of them stands elsewhere. */
function columnOf(reads: readonly (readonly [number, Read<unknown>])[]): Place {
  const cells = reads.map(([, read]) => place(read));
  if (cells.every((cell) => cell === null)) return null;
  const columns = reads.map(([row], index) =>
    cells[index]?.replace(new RegExp(`(?<=^[A-Z]+)${row}$`), ""),
  );
  const [first] = columns;
  return first && columns.every((column) => column === first) ? first : cells.map(String).join(" ");
}

function valueAt(form: SelfEvaluationForm, row: number, role: keyof Values): unknown {
  const lines: readonly Line[] = [...form.indicators, ...form.funding];
  return lines.find((line) => line.row === row)?.[role]?.value;
}

type Line = { readonly row: number } & Partial<Record<keyof Values, Read<unknown>>>;

function rowsOf(lines: readonly { readonly row: number }[]): readonly number[] {
  return lines.map(({ row }) => row);
}

/** `[13, 14, 15, 17]` → `"13-15 17"`. */
function rowsText(rows: readonly number[]): Rows {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
}

/** The rows of each answer: `{ output: "13-16", outcome: "17" }`; rows without one are left out. */
function rowsBy(indicators: readonly Indicator[], answer: (indicator: Indicator) => string | null) {
  const answers = [...new Set(indicators.map(answer))].filter((key) => key !== null);
  return Object.fromEntries(
    answers.map((key) => [
      key,
      rowsText(rowsOf(indicators.filter((line) => answer(line) === key))),
    ]),
  );
}

/** Each row's answer, rows without one left out. */
function byRow<T extends { readonly row: number }>(
  lines: readonly T[],
  answer: (line: T) => unknown,
) {
  return Object.fromEntries(
    lines.map((line) => [line.row, answer(line)]).filter(([, value]) => value !== null),
  );
}

function mapKeys<T extends object>(of: T, answer: (key: keyof T) => unknown) {
  return Object.fromEntries((Object.keys(of) as (keyof T)[]).map((key) => [key, answer(key)]));
}
