/** What every check of the catalogue owes its readers, beyond its own tests: said as sentences, so that it can fail. */
import { checks } from "../../src/core/checks/catalog/index";
import type { AnyWorkbookReport, Check } from "../../src/core/checks/define-check";
import { runTheseChecks } from "../../src/core/checks/run-checks";
import type { ScoredWorkbook } from "../../src/core/checks/types";
import { contains, parseAddress } from "../../src/core/model/address";
import type { CellEdit } from "../../src/core/model/edit";
import type { Finding, Fix } from "../../src/core/model/finding";
import {
  cellsOf,
  edited,
  reportsOf,
  scored,
  scoredWorkbook,
  type CheckCase,
  type CheckCases,
  type FlagCase,
} from "./test-check";

export type Harnessed = {
  readonly check: Check;
  /** `null`: the check has no test. */
  readonly cases: CheckCases | null;
  /** The text of its generated page; `null`: there is none. */
  readonly page: string | null;
};

/** Everything the check still owes, one sentence each, with what to do. Empty when nothing is left. */
export function problemsOf({ check, cases, page }: Harnessed): readonly string[] {
  const owed = [...metaProblems(check), ...pageProblems(check, page)];
  if (cases === null) return [...owed, "has no test: add test/core/checks/<group>/<name>.test.ts"];
  return [...owed, ...exampleProblems(cases), ...firingProblems(check, cases)];
}

function metaProblems({ meta }: Check): readonly string[] {
  const texts = [meta.title, meta.why, meta.howToFix, ...Object.values(meta.messages)];
  const isUnwritten = texts.some((text) => text === "" || text.includes("待写"));
  const clause: unknown = meta.clause;
  const hasClause = clause === null || (typeof clause === "string" && clause.trim() !== "");
  return [
    ...said(isUnwritten, "has a text that is not written: title, why, howToFix and every message"),
    ...said(Object.keys(meta.messages).length === 0, "has no message"),
    ...said(meta.defects.length === 0, "names no defect of the list (D01 to D86)"),
    ...said(!hasClause, "has no clause: name the document, or null for 本工具默认"),
  ];
}

/** The page stands and says what the check is about, on which clause, with examples. */
function pageProblems({ meta }: Check, page: string | null): readonly string[] {
  if (page === null) return [`has no page docs/checks/${meta.id}-${meta.name}.md: npm run docs`];
  const clause = meta.clause ?? "本工具默认";
  return [
    ...said(!page.includes(clause), `has a page without “${clause}”: npm run docs`),
    ...said(!page.includes("## 例子"), "has a page without examples: npm run docs"),
  ];
}

function exampleProblems({ passes, flags }: CheckCases): readonly string[] {
  return [
    ...said(passes.length === 0, "has no good example: add a case to “passes”"),
    ...said(flags.length === 0, "has no bad example: add a case to “flags”"),
  ];
}

function firingProblems(check: Check, { passes, flags }: CheckCases): readonly string[] {
  const fired = new Set<string>();
  const offered = new Set<Fix["safety"]>();
  const problems = new Set<string>();
  for (const given of [...passes, ...flags]) {
    const workbook = scoredWorkbook(given);
    for (const report of reportsOf(check, workbook)) {
      fired.add(report.messageId);
      for (const cell of strayCells(report, workbook)) {
        problems.add(`names ${cell}, a cell outside the form, in “${given.name}”`);
      }
    }
    for (const { fix } of fixesOf(check, workbook)) offered.add(fix.safety);
    for (const problem of fixProblems(check, workbook, given)) problems.add(problem);
  }
  for (const problem of declarationProblems(check, offered)) problems.add(problem);
  for (const id of Object.keys(check.meta.messages)) {
    if (!fired.has(id)) problems.add(`has a message that never fires in its tests: ${id}`);
  }
  return [...problems];
}

/** Cells that no form of the report has. */
function strayCells(
  report: Pick<AnyWorkbookReport, "at"> & {
    readonly form?: number | null;
    readonly sheet?: string;
  },
  { forms }: ScoredWorkbook,
): readonly string[] {
  // A check of one form is asked form by form: its cells lie in one of them.
  const form = report.form === undefined ? undefined : report.form;
  if (form === null) return [];
  const own = form === undefined ? forms : forms.slice(form, form + 1);
  return cellsOf(report.at).filter((cell) => {
    const position = parseAddress(cell);
    return position === null || !own.some((one) => contains(one.form.range, position));
  });
}

/** What the catalogue says of a check's fixes is what its tests show. */
function declarationProblems(
  { meta }: Check,
  offered: ReadonlySet<Fix["safety"]>,
): readonly string[] {
  const declared = meta.fixes ?? [];
  return [
    ...declared
      .filter((safety) => !offered.has(safety))
      .map((safety) => `declares a ${safety} fix that none of its tests shows`),
    ...[...offered]
      .filter((safety) => !declared.includes(safety))
      .map((safety) => `has a ${safety} fix that its meta does not declare: fixes`),
  ];
}

function fixesOf(check: Check, workbook: ScoredWorkbook) {
  const { findings } = runTheseChecks([check], workbook);
  return findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
}

/** A fix takes its finding away and brings no error that was not there; a safe one leaves what the cell says. */
function fixProblems(
  check: Check,
  workbook: ScoredWorkbook,
  given: CheckCase | FlagCase,
): readonly string[] {
  const fixes = fixesOf(check, workbook);
  if (fixes.length === 0) return [];
  const before = errorsIn(check, workbook);
  return fixes.flatMap(({ finding, fix }) => {
    const after = withFix(workbook, finding, fix);
    const stays = runTheseChecks([check], after).findings.some((one) => isSame(one, finding));
    const brought = [...errorsIn(check, after)].filter((error) => !before.has(error));
    return [
      ...said(stays, `has a fix that does not heal, “${fix.title}” in “${given.name}”`),
      ...said(
        brought.length > 0,
        `has a fix, “${fix.title}” in “${given.name}”, that brings ${brought.join(", ")}`,
      ),
      ...meaningProblems(fix, given.name),
    ];
  });
}

/** Of a safe fix: a text becomes another spelling of itself, or the number it spells. */
function meaningProblems({ safety, title, edits }: Fix, name: string): readonly string[] {
  if (safety !== "safe") return [];
  return edits
    .filter(({ expect }) => typeof expect === "string" && expect !== "")
    .filter((edit) => !saysTheSame(edit))
    .map(({ cell }) => `has a safe fix, “${title}” in “${name}”, that changes what ${cell} says`);
}

/** A rate that was worked out wrongly says another figure afterwards, as the rate it is. */
const RATE = /^[\d.]+%$/;

function saysTheSame({ expect, value }: CellEdit): boolean {
  if (typeof expect !== "string" || value === null) return false;
  if (RATE.test(expect) && RATE.test(String(value))) return true;
  return spelled(expect) === spelled(String(value));
}

/** Without width, spaces, thousands separators, and the unit that a number column has anyway. */
function spelled(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  const number = /^[-+]?(\d+(?:\.\d+)?)(?:分|万元|元)?$/.exec(plain);
  return number === null ? plain : String(Number(number[1]));
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.form === other.form && one.cells[0] === other.cells[0] && one.message === other.message
  );
}

/** Every error of the catalogue, and of the check itself, by check, sheet and first cell. */
function errorsIn(check: Check, workbook: ScoredWorkbook): ReadonlySet<string> {
  const catalog = checks.includes(check) ? checks : [...checks, check];
  const errors = runTheseChecks(catalog, workbook).findings.filter(
    ({ level }) => level === "error",
  );
  return new Set(
    errors.map(({ check: id, sheet, cells }) => `${id} at ${sheet} ${cells[0] ?? ""}`),
  );
}

function withFix(workbook: ScoredWorkbook, finding: Finding, fix: Fix): ScoredWorkbook {
  const forms = workbook.forms.map((one, index) => {
    if (index !== finding.form) return one;
    return scored(
      fix.edits.reduce((form, edit) => edited(form, edit), one.form),
      one.policy,
    );
  });
  return { ...workbook, forms };
}

function said(is: boolean, problem: string): readonly string[] {
  return is ? [problem] : [];
}
