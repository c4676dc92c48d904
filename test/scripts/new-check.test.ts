import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { CATALOG_INDEX, listedChecks } from "../../scripts/new-check/catalog";
import { scaffoldCheck, writeScaffold } from "../../scripts/new-check/scaffold-check";
import { checks } from "../../src/core/checks/catalog";
import type { Check } from "../../src/core/checks/define-check";
import { problemsOf } from "../support/check-harness";

const ROOT = join(__dirname, "../..");
const WISH = { name: "score-rounded-away", group: "scores" };

describe("what a new check may be called", () => {
  it.each([
    [{ ...WISH, group: "colours" }, "--group is one of structure, "],
    [{ ...WISH, name: "Score" }, "--name says the thing first"],
    [{ ...WISH, id: "SE520" }, "SE520 is taken; the next free one is SE53"],
    [{ ...WISH, id: "SE101" }, "scores has the ids SE520 to SE539; the next free one is SE53"],
    [{ ...WISH, id: "520" }, "scores has the ids SE520 to SE539"],
  ])("refuses %p", (wish, problem) => {
    expect(scaffoldCheck(ROOT, wish)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it("takes the next free id of the group where none is given", () => {
    const taken = checks.map(({ meta }) => meta.id as string);
    const scaffold = scaffoldCheck(ROOT, WISH);
    expect("id" in scaffold && /^SE53\d$/.test(scaffold.id)).toBe(true);
    expect("id" in scaffold && taken.includes(scaffold.id)).toBe(false);
  });
});

describe("a scaffolded check", () => {
  const copy = mkdtempSync(join(tmpdir(), "selfeval-new-check-"));
  const file = `src/core/checks/catalog/scores/${WISH.name}.ts`;

  beforeAll(() => {
    for (const folder of ["src/core", "test/support"]) {
      cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
    }
    cpSync(join(ROOT, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    const scaffold = scaffoldCheck(copy, WISH);
    if ("problem" in scaffold) throw new Error(scaffold.problem);
    writeScaffold(copy, scaffold.files);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("compiles, with its test and its line in the catalogue", () => {
    const { config } = ts.readConfigFile(join(copy, "tsconfig.base.json"), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(
      { ...config.compilerOptions, lib: ["ES2022"], types: ["node", "jest"], noEmit: true },
      copy,
    );
    const test = `test/core/checks/scores/${WISH.name}.test.ts`;
    const added = [file, CATALOG_INDEX, test].map((path) => join(copy, path));
    const program = ts.createProgram(added, options);
    const errors = added.flatMap((path): readonly (string | ts.Diagnostic)[] => {
      const source = program.getSourceFile(path);
      return source === undefined ? [path] : ts.getPreEmitDiagnostics(program, source);
    });
    const texts = errors.map((one) =>
      typeof one === "string" ? one : ts.flattenDiagnosticMessageText(one.messageText, "\n"),
    );
    expect(texts).toEqual([]);
  }, 60_000);

  it("stands in the catalogue in the order of ids", () => {
    const index = readFileSync(join(copy, CATALOG_INDEX), "utf8");
    const list = index.slice(index.indexOf("export const checks"));
    const numbers = listedChecks(copy)
      .map(({ constant, number }) => ({ number, at: list.indexOf(`\n  ${constant},`) }))
      .sort((a, b) => a.at - b.at)
      .map(({ number }) => number);
    expect(numbers).toHaveLength(checks.length + 1);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it("is told by the harness what is left to write", async () => {
    const loaded = (await import(join(copy, file))) as { readonly scoreRoundedAway: Check };
    const cases = { passes: [], flags: [] };
    const owed = problemsOf({ check: loaded.scoreRoundedAway, cases, page: null });
    expect(owed).toEqual([
      expect.stringContaining("has a text that is not written"),
      expect.stringContaining("names no defect"),
      expect.stringContaining("has no page"),
      expect.stringContaining("has no good example"),
      expect.stringContaining("has no bad example"),
      "has a message that never fires in its tests: found",
    ]);
  });

  it("does not write over a check that is there", () => {
    const again = scaffoldCheck(copy, { ...WISH, id: "SE539" });
    if ("problem" in again) throw new Error(again.problem);
    expect(() => writeScaffold(copy, again.files)).toThrow("exists");
  });
});
