/**
 * The demanding tester of checks. Beside the cases it demands: one pass and one flag at least, no case twice, every
 * message fired, no unfilled placeholder, every cell inside the form, the form unchanged, and that a safe fix heals.
 */
import { contains, parseAddress } from "../../src/core/model/address";
import type { CellEdit } from "../../src/core/model/edit";
import type { Level } from "../../src/core/model/finding";
import type { SelfEvaluationForm } from "../../src/core/model/form";
import type { Quantity } from "../../src/core/model/quantity";
import type { Read } from "../../src/core/model/read";
import { cellKey, type Cell, type Sheet } from "../../src/core/model/workbook";
import { defaultPolicy } from "../../src/core/policy/policies";
import type { Policy } from "../../src/core/policy/types";
import type {
  AnyReport,
  AnyWorkbookReport,
  Check,
  Place,
} from "../../src/core/checks/define-check";
import { readDepartmentFigures } from "../../src/core/reading";
import { runTheseChecks } from "../../src/core/checks/run-checks";
import type { ScoredWorkbook } from "../../src/core/checks/types";
import { scoreForm } from "../../src/core/scoring/score-form";
import type { ScoredForm } from "../../src/core/scoring/types";
import { parseQuantity } from "../../src/core/values";
import { form as buildForm, type FormOptions } from "./form-builder";

export type CheckCase = {
  /** A full sentence's worth of what the case is about. */
  readonly name: string;
  /** The form under test. */
  readonly form?: FormOptions;
  /** More forms of the same workbook. */
  readonly otherForms?: readonly FormOptions[];
  /** Texts of sheets without a form, by sheet and cell. */
  readonly otherSheets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the policy changes against cn-mof-2020. */
  readonly policy?: Partial<Policy>;
  /** 2023 by default. */
  readonly fiscalYear?: number | null;
};

export type ExpectedFinding = {
  readonly messageId: string;
  /** The first cells, in order. */
  readonly cells?: readonly string[];
  readonly level?: Level;
  /** Text that the message must contain. */
  readonly says?: string;
};

export type FlagCase = CheckCase & { readonly findings: readonly ExpectedFinding[] };

export type CheckCases = {
  readonly passes: readonly CheckCase[];
  readonly flags: readonly FlagCase[];
};

/** A form as scored under a policy. */
export function scored(form: SelfEvaluationForm, policy: Policy = defaultPolicy): ScoredForm {
  return scoreForm(form, policy, "测试");
}

/** A workbook of scored forms: what checks see. */
export function scoredWorkbook(given: Omit<CheckCase, "name">): ScoredWorkbook {
  const policy: Policy = { ...defaultPolicy, ...given.policy };
  const forms = [given.form ?? {}, ...(given.otherForms ?? [])].map((one) => buildForm(one));
  return workbookOf(
    forms.map((one) => scored(one, policy)),
    given,
  );
}

function workbookOf(
  forms: readonly ScoredForm[],
  { otherSheets = {}, fiscalYear = 2023 }: Omit<CheckCase, "name">,
): ScoredWorkbook {
  const others = Object.keys(otherSheets).map((sheet) => ({ sheet, reason: "没有自评表" }));
  const formSheets = forms.map(({ form }) => textSheet(form.sheet, {}));
  const textSheets = Object.entries(otherSheets).map(([name, texts]) => textSheet(name, texts));
  return {
    name: "测试.xlsx",
    fiscalYear,
    forms,
    otherSheets: others,
    summary: null,
    departmentFigures: readDepartmentFigures({ sheets: textSheets }, others),
    sheets: [...formSheets, ...textSheets],
  };
}

function textSheet(name: string, texts: Readonly<Record<string, string>>): Sheet {
  const cells = Object.entries(texts).map(([address, text]) => {
    const at = parseAddress(address) ?? { row: 1, column: 1 };
    const cell = {
      ...at,
      value: text,
      text,
      error: null,
      formula: null,
      numberFormat: "General",
    };
    return [cellKey(at), cell] as const;
  });
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: new Map(cells),
    merges: [],
    hiddenRows: new Set(),
  };
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** What the check yields, before messages and cells are worked out. */
export function reportsOf(check: Check, workbook: ScoredWorkbook): readonly AnyReport[] {
  const limitUnder = (policy: Policy | undefined) => (ours: number) =>
    policy?.checks[check.meta.id]?.limit ?? ours;
  if (check.scope === "workbook") {
    return [...check.run({ workbook, limit: limitUnder(workbook.forms[0]?.policy) })];
  }
  return workbook.forms.flatMap((one) => [
    ...check.run({
      scored: one,
      form: one.form,
      policy: one.policy,
      workbook,
      limit: limitUnder(one.policy),
    }),
  ]);
}

/** The addresses of places that have one. */
export function cellsOf(places: readonly Place[]): readonly string[] {
  const cells = places.map((place) =>
    place === null || typeof place === "string" ? place : place.cell,
  );
  return cells.filter((cell) => cell !== null);
}

function findingsOf(check: Check, workbook: ScoredWorkbook) {
  const { findings, notifications } = runTheseChecks([check], workbook);
  expect(notifications).toEqual([]);
  return findings;
}

/** What holds for every finding, whatever the case. */
function expectWellFormed(check: Check, workbook: ScoredWorkbook): void {
  for (const report of reportsOf(check, workbook)) {
    const { form: index = 0 } = report as Partial<AnyWorkbookReport>;
    const form = index === null ? null : (workbook.forms[index]?.form ?? null);
    for (const cell of cellsOf(report.at)) {
      const position = parseAddress(cell);
      expect(position).not.toBeNull();
      if (form !== null && position !== null) {
        expect([cell, contains(form.range, position)]).toEqual([cell, true]);
      }
    }
  }
  for (const finding of findingsOf(check, workbook)) {
    expect(finding.message).not.toMatch(/[{}]|undefined|NaN|null|\d\.\d{7,}|\[object/);
    expect(finding.message).toMatch(/[。？]$/);
    expect(finding.cells.length).toBeGreaterThan(0);
    expect(finding.logicalPath).not.toBe("");
  }
}

function isRead(value: object): value is Read<unknown> {
  return "cell" in value && "source" in value && "problem" in value;
}

/** The form after an edit, as a re-reading would see it: numbers as numbers, cleaned text with its old meaning. */
export function edited<T>(part: T, edit: CellEdit, key = ""): T {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) {
    return part
      .filter((one) => !isCleared(one, edit))
      .map((one: unknown) => edited(one, edit)) as T;
  }
  if (isRead(part)) return part.cell === edit.cell ? (reread(part, edit, key) as T) : part;
  const entries = Object.entries(part).map(
    ([name, value]) => [name, edited(value, edit, name)] as const,
  );
  return Object.fromEntries(entries) as T;
}

/** A leftover text ({ cell, text }) that the edit takes away. */
function isCleared(part: unknown, { cell, value }: CellEdit): boolean {
  const isText = typeof part === "object" && part !== null && "text" in part && !("value" in part);
  return isText && value === null && "cell" in part && part.cell === cell;
}

function reread(read: Read<unknown>, { value, formula }: CellEdit, key: string): Read<unknown> {
  const position = parseAddress(read.cell ?? "A1") ?? { row: 1, column: 1 };
  const text = String(value ?? "");
  const source = {
    ...position,
    value,
    text,
    error: null,
    formula: formula ?? null,
    numberFormat: "General",
  };
  const percent = /^([\d.]+)%$/.exec(text);
  const number = percent === null ? value : Number(percent[1]) / 100;
  return {
    ...read,
    source,
    text,
    problem: null,
    value: isQuantity(read.value) ? quantityIn(source, key, read.value) : number,
  };
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** A target or an actual as the reader would read it anew; what it cannot read keeps its old meaning. */
function quantityIn(source: Cell, key: string, before: Quantity): Quantity {
  const role = key === "actual" ? "actual" : "target";
  const around = { fiscalYear: 2023, date1904: false, sign: null, unit: null, name: "" };
  const { quantity } = parseQuantity(source, { ...around, role, target: null });
  return quantity.kind === "unreadable" ? before : quantity;
}

function expectSafeFixesHeal(check: Check, workbook: ScoredWorkbook): void {
  for (const finding of findingsOf(check, workbook)) {
    for (const fix of finding.fixes.filter(({ safety }) => safety === "safe")) {
      const forms = workbook.forms.map((one, index) => {
        if (index !== finding.form) return one;
        const healed = fix.edits.reduce((form, edit) => edited(form, edit), one.form);
        return scored(healed, one.policy);
      });
      const after = findingsOf(check, { ...workbook, forms });
      const same = after.filter(
        ({ form, cells }) => form === finding.form && cells[0] === finding.cells[0],
      );
      expect(same).toEqual([]);
    }
  }
}

function runFlag(check: Check, given: FlagCase): void {
  const workbook = scoredWorkbook(given);
  freeze(workbook);
  const reports = reportsOf(check, workbook);
  expect(reports.map(({ messageId }) => messageId)).toEqual(
    given.findings.map(({ messageId }) => messageId),
  );
  const findings = findingsOf(check, workbook);
  given.findings.forEach(({ cells, level, says }, index) => {
    const report = reports[index];
    if (report === undefined) return;
    const places = cellsOf(report.at);
    if (cells !== undefined) expect(places.slice(0, cells.length)).toEqual(cells);
    if (level !== undefined) expect(report.level ?? check.meta.level).toBe(level);
    if (says !== undefined) expect(findings.map(({ message }) => message).join("")).toContain(says);
  });
  expectWellFormed(check, workbook);
  expectSafeFixesHeal(check, workbook);
}

let collect: ((check: Check, cases: CheckCases) => void) | null = null;

/** Every check with its cases that `load` brings in by importing test files; none of them is run. */
export async function casesFrom(
  load: () => void | Promise<void>,
): Promise<readonly { readonly check: Check; readonly cases: CheckCases }[]> {
  const found: { check: Check; cases: CheckCases }[] = [];
  collect = (check, cases) => found.push({ check, cases });
  try {
    await load();
  } finally {
    collect = null;
  }
  return found;
}

/** Runs a check over its cases, and over what authors forget. */
export function testCheck(check: Check, { passes, flags }: CheckCases): void {
  if (collect !== null) return collect(check, { passes, flags });
  describe(`${check.meta.id} ${check.meta.name}`, () => {
    it("has a case that passes and one that is flagged, and none twice", () => {
      expect(passes.length).toBeGreaterThan(0);
      expect(flags.length).toBeGreaterThan(0);
      const inputs = [...passes, ...flags].map(({ name, ...input }) => {
        expect(name).not.toBe("");
        return JSON.stringify({ ...input, findings: undefined });
      });
      expect(new Set(inputs).size).toBe(inputs.length);
    });

    it("fires every message in its cases", () => {
      const fired = new Set(flags.flatMap(({ findings }) => findings.map((one) => one.messageId)));
      expect([...fired].sort()).toEqual(Object.keys(check.meta.messages).sort());
    });

    it.each(passes)("passes: $name", (given) => {
      const workbook = scoredWorkbook(given);
      freeze(workbook);
      expect(findingsOf(check, workbook)).toEqual([]);
    });

    it.each(flags)("flags: $name", (given) => runFlag(check, given));
  });
}
