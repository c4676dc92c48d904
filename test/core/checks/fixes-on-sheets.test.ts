/**
 * Fixes at work on real grids: every kind of defect of the mutation bench is planted into clean forms, each fix of what
 * is found there is made in the cells, and the sheet is read and checked anew.
 */
import { changeSheet } from "../../../scripts/mutate/change-sheet";
import { cleanForm } from "../../../scripts/mutate/clean/clean-form";
import { cleanStandardForm } from "../../../scripts/mutate/clean/standard-form";
import { kinds } from "../../../scripts/mutate/kinds";
import { choose, seededRandom } from "../../../scripts/mutate/random";
import { ownRows } from "../../../scripts/mutate/plant-help";
import { specimenOf } from "../../../scripts/mutate/specimens";
import type { CellInput, DefectKind, Plant, Specimen } from "../../../scripts/mutate/types";
import {
  cellAt,
  checks,
  evaluateWorkbook,
  parseAddress,
  type CellEdit,
  type Evaluation,
  type Finding,
  type Fix,
  type Sheet,
} from "../../../src/core";
import { defaultPolicy } from "../../../src/core/policy/policies";
import { withPolicy } from "../../support/policy-builder";

const random = seededRandom(7, "fixes on sheets");
const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
const specimens = [
  ...numbers.flatMap((number) => specimenOf(cleanForm(number, random))),
  ...numbers.flatMap((number) =>
    specimenOf(cleanStandardForm(number, random), { sort: "standards" }),
  ),
];

const PLANTS = 1;
const TRIES = 60;
/** So many fixes of a check are made; every kind brings some of the same checks along. */
const ENOUGH = 3;

type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly options: Plant["options"];
};

type Planted = { readonly kind: DefectKind; readonly workbook: Workbook };

function planted(kind: DefectKind): readonly Planted[] {
  const found: Planted[] = [];
  const own = specimens.filter(({ sort }) => sort === (kind.into ?? "scored"));
  if (own.length === 0) return found;
  for (let turn = 0; turn < TRIES && found.length < PLANTS; turn++) {
    const specimen = choose(random, own);
    const plant = kind.plant(specimen, random);
    if (plant !== null) found.push({ kind, workbook: mutant(specimen, plant) });
  }
  return found;
}

function mutant(
  { sheet }: Specimen,
  { change, added = [], beside = [], options }: Plant,
): Workbook {
  return { sheets: [changeSheet(sheet, change), ...added, ...beside], options };
}

function evaluated({ sheets, options }: Workbook): Evaluation {
  return evaluateWorkbook({ name: "测试.xlsx", sheets, date1904: false }, options);
}

/** What a cell holds, as an edit compares it. */
function holds(sheet: Sheet, { cell }: CellEdit): string | number | boolean | null {
  const at = parseAddress(cell);
  const found = at === null ? undefined : cellAt(sheet, at.row, at.column);
  if (found === undefined) return null;
  return found.formula === null ? found.value : `=${found.formula}`;
}

function inputOf({ value, formula }: CellEdit): CellInput {
  return formula === undefined || value === null ? value : { formula, value };
}

function withFix(workbook: Workbook, { edits }: Fix): Workbook {
  const sheets = edits.reduce(
    (all, edit) =>
      all.map((sheet) =>
        sheet.name === edit.sheet
          ? changeSheet(sheet, { cells: { [edit.cell]: inputOf(edit) } })
          : sheet,
      ),
    workbook.sheets,
  );
  return { ...workbook, sheets };
}

const placeOf = ({ check, sheet, cells }: Finding): string => `${check} ${sheet} ${cells[0] ?? ""}`;

const errorsOf = ({ findings }: Evaluation): ReadonlySet<string> =>
  new Set(findings.filter(({ level }) => level === "error").map(placeOf));

type Made = {
  readonly workbook: Workbook;
  readonly before: Evaluation;
  readonly finding: Finding;
  readonly fix: Fix;
};

/** What is wrong with a fix, in words; nothing when it heals. */
function faultsOf({ workbook, before, finding, fix }: Made): readonly string[] {
  const told = `${finding.check} “${fix.title}” at ${finding.cells[0] ?? ""}`;
  const stale = fix.edits.filter((edit) => {
    const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
    return sheet === undefined || holds(sheet, edit) !== edit.expect;
  });
  const after = evaluated(withFix(workbook, fix));
  const stays = after.findings.some(
    (one) => placeOf(one) === placeOf(finding) && one.message === finding.message,
  );
  const known = errorsOf(before);
  const brought = [...errorsOf(after)].filter((error) => !known.has(error));
  return [
    ...stale.map(({ cell }) => `${told} expects what ${cell} does not hold`),
    ...(stays ? [`${told} does not heal`] : []),
    ...(fix.safety === "safe" ? brought.map((error) => `${told} brings ${error}`) : []),
  ];
}

/** What the mutation bench does not plant: it keeps to rules that are in force, and to one slip at a time. */
const moreKinds: readonly DefectKind[] = [
  {
    name: "late-under-strict-rules",
    check: "SE511",
    plant: (specimen, source) => {
      const plant = kinds.find(({ check }) => check === "SE511")?.plant(specimen, source) ?? null;
      const policy = withPolicy(defaultPolicy, { "quantitative.late": "zero" });
      return plant === null ? null : { ...plant, options: { policy } };
    },
  },
  {
    name: "every-score-with-long-decimals",
    check: "SE531",
    plant: ({ scored }) => {
      const rows = ownRows(scored.indicators);
      const cells = rows.map(({ cells: own, score }) => [own.score, score - 0.004] as const);
      return { change: { cells: Object.fromEntries(cells) } };
    },
  },
];

const made = new Map<string, number>();

/** On forms of each sort: where a row's own standard decides, a fix writes other marks. */
function isEnough(kind: DefectKind, { check }: Finding, { safety }: Fix): boolean {
  const key = `${check} ${safety}`;
  const onSort = `${key} ${kind.into ?? "scored"}`;
  const count = made.get(onSort) ?? 0;
  for (const one of [key, onSort]) made.set(one, (made.get(one) ?? 0) + 1);
  return count >= ENOUGH;
}

function unmet(safety: Fix["safety"]): readonly string[] {
  const declared = checks.filter(({ meta }) => meta.fixes?.includes(safety) === true);
  return declared.map(({ meta }) => meta.id).filter((id) => !made.has(`${id} ${safety}`));
}

describe("fixes made in the cells of planted forms", () => {
  const all = [...kinds, ...moreKinds];

  it.each(all.map((kind) => [kind.name, kind] as const))("heal after %s", (_, kind) => {
    const faults = planted(kind).flatMap(({ workbook }) => {
      const before = evaluated(workbook);
      return before.findings.flatMap((finding) =>
        finding.fixes.flatMap((fix) =>
          isEnough(kind, finding, fix) ? [] : faultsOf({ workbook, before, finding, fix }),
        ),
      );
    });
    expect(faults).toEqual([]);
  });

  it("met every check that has a safe fix", () => expect(unmet("safe")).toEqual([]));

  it("met every check whose fix a person must review", () =>
    expect(unmet("needsReview")).toEqual([]));
});
