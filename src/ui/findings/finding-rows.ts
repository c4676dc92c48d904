import {
  findingPath,
  isMissingData,
  type Evaluation,
  type Finding,
  type Level,
} from "../../core/index";
import { checkMeta } from "./check-meta";

/** What a finding counts as on screen: its level, or 无法检查 whatever its level. */
export type Mark = Level | "open";

/** Marks in the order in which they are told. */
export const MARKS: readonly Mark[] = ["error", "warning", "note", "open"];

/** One finding, ready for the list. */
export type FindingRow = {
  /** Stays the same over checks of the same workbook: check, sheet, path and cells. */
  readonly key: string;
  readonly finding: Finding;
  readonly mark: Mark;
  /** The user is asked, not told (kind "review"). */
  readonly asks: boolean;
  readonly missing: boolean;
  readonly fixable: boolean;
  /** "签约项目数 · 得分"; the check's title where the path is the form itself. */
  readonly title: string;
  /** "产出指标 · 数量指标 · 签约项目数 · 得分", or "" for the form itself. */
  readonly path: string;
};

/** Every finding of the evaluation as a row, in its order. */
export function findingRows({ findings }: Pick<Evaluation, "findings">): readonly FindingRow[] {
  const made = rowsOf(findings);
  addRows(made, findings, findings.length);
  return made.rows;
}

/** Makes at most `most` more of the rows that `findingRows` will give; tells whether all are made. */
export function prepareRows({ findings }: Pick<Evaluation, "findings">, most: number): boolean {
  const made = rowsOf(findings);
  addRows(made, findings, made.rows.length + most);
  return made.rows.length === findings.length;
}

/** The rows made so far, and how often each identity has come. */
type MadeRows = { readonly rows: FindingRow[]; readonly seen: Map<string, number> };

const madeRows = new WeakMap<readonly Finding[], MadeRows>();

function rowsOf(findings: readonly Finding[]): MadeRows {
  const made = madeRows.get(findings) ?? { rows: [], seen: new Map<string, number>() };
  madeRows.set(findings, made);
  return made;
}

function addRows({ rows, seen }: MadeRows, findings: readonly Finding[], end: number): void {
  for (const finding of findings.slice(rows.length, end)) {
    const identity = identityOf(finding);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    rows.push(rowOf(finding, count === 0 ? identity : `${identity}\n${String(count)}`));
  }
}

/** What makes a finding the same one after another check of the workbook. */
export function identityOf(finding: Finding): string {
  return [looseIdentityOf(finding), finding.cells.join(",")].join("\n");
}

/** As `identityOf` without the cells, which move when rows are inserted above. */
export function looseIdentityOf({ check, sheet, logicalPath }: Finding): string {
  return [check, sheet, logicalPath].join("\n");
}

/** The mark a finding counts under: 无法检查 is apart from the levels, and never a pass. */
export function markOf({ kind, level }: Finding): Mark {
  return kind === "open" ? "open" : level;
}

/** Findings come again and again while a check goes on, a thousand sheets' worth of them: the same one keeps its row. */
const known = new WeakMap<Finding, FindingRow>();

function rowOf(finding: Finding, key: string): FindingRow {
  const before = known.get(finding);
  if (before?.key === key) return before;
  const row = newRow(finding, key);
  known.set(finding, row);
  return row;
}

/** Its words are made when they are first asked for: of thousands of rows a screenful is drawn. */
function newRow(finding: Finding, key: string): FindingRow {
  const words = once(() => {
    const path = findingPath(finding);
    return { path, title: titleOf(finding, path) };
  });
  return {
    key,
    finding,
    mark: markOf(finding),
    asks: finding.kind === "review",
    missing: isMissingData(finding),
    fixable: finding.fixes.length > 0,
    get title() {
      return words().title;
    },
    get path() {
      return words().path;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The last two steps of the path are what a user looks for in the row: the indicator and the column. */
function titleOf(finding: Finding, path: string): string {
  const steps = path.split(" · ").filter((step) => step !== "");
  const hasPart = finding.logicalPath.includes("#");
  const title = steps.slice(hasPart ? -2 : -1).join(" · ");
  return title || (checkMeta(finding.check)?.title ?? finding.check);
}
