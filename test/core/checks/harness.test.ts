import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../../src/core/checks/catalog";
import { defineCheck, type Check } from "../../../src/core/checks/define-check";
import { replaceCell } from "../../../src/core/checks/reads";
import { problemsOf } from "../../support/check-harness";
import { casesFrom, type CheckCases } from "../../support/test-check";

const DOCS = join(__dirname, "../../../docs/checks");

const known = new Map<string, CheckCases>();
beforeAll(async () => {
  const found = await casesFrom(async () => {
    for (const { meta } of checks) {
      const file = join(__dirname, meta.group, `${meta.name}.test.ts`);
      if (existsSync(file)) await import(file);
    }
  });
  for (const { check, cases } of found) known.set(check.meta.id, cases);
});

function pageOf({ meta }: Check): string | null {
  const file = join(DOCS, `${meta.id}-${meta.name}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

describe("the harness of the catalogue", () => {
  it.each(checks.map((check) => [`${check.meta.id} ${check.meta.name}`, check] as const))(
    "%s owes nothing",
    (_, check) => {
      const cases = known.get(check.meta.id) ?? null;
      expect(problemsOf({ check, cases, page: pageOf(check) })).toEqual([]);
    },
  );
});

const META = {
  id: "SE999",
  name: "name-says-draft",
  level: "warning",
  group: "structure",
  title: "项目名称写着草稿",
  why: "草稿不应报送。",
  howToFix: "改为正式名称。",
  clause: null,
  defects: ["D02"],
  fixes: ["safe"],
  messages: { draft: "项目名称“{name}”写着草稿。请改为正式名称。" },
} as const;

/** A check that owes nothing; each test below takes one thing away. */
const sound = defineCheck({
  meta: META,
  *run({ form }) {
    const name = form.projectName.value ?? "";
    if (!name.includes("草 稿")) return;
    const edit = replaceCell(form, form.projectName, name.replace("草 稿", "草稿"));
    const fixes = edit === null ? [] : [{ title: "合并", safety: "safe", edits: [edit] } as const];
    yield { messageId: "draft", args: { name }, at: [form.projectName], fixes };
  },
});

const CASES: CheckCases = {
  passes: [{ name: "a proper name", form: {} }],
  flags: [
    { name: "a draft", form: { projectName: "草 稿甲" }, findings: [{ messageId: "draft" }] },
  ],
};

const PAGE = "# SE999\n\n- 依据：本工具默认\n\n## 例子\n";

function owedBy(changes: {
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly check?: Check;
  readonly cases?: CheckCases | null;
  readonly page?: string | null;
}): readonly string[] {
  const check = { ...(changes.check ?? sound) };
  const meta = { ...check.meta, ...changes.meta } as Check["meta"];
  const { cases = CASES, page = PAGE } = changes;
  return problemsOf({ check: { ...check, meta } as Check, cases, page });
}

/** The sound check with another run. */
function running(run: typeof sound.run): Check {
  return { ...sound, run };
}

describe("the harness itself", () => {
  it("has nothing against a sound check", () => {
    expect(owedBy({})).toEqual([]);
  });

  it("refuses a check without a test", () => {
    expect(owedBy({ cases: null })).toEqual([expect.stringContaining("has no test")]);
  });

  it("refuses a check without a page, or with one that says nothing", () => {
    expect(owedBy({ page: null })).toEqual([expect.stringContaining("has no page")]);
    expect(owedBy({ page: "- 依据：本工具默认" })).toEqual([
      expect.stringContaining("without examples"),
    ]);
    expect(owedBy({ page: "## 例子" })).toEqual([expect.stringContaining("本工具默认")]);
  });

  it("refuses a check without a good or a bad example", () => {
    expect(owedBy({ cases: { ...CASES, passes: [] } })).toEqual([
      expect.stringContaining("no good example"),
    ]);
    expect(owedBy({ cases: { ...CASES, flags: [] } })).toContainEqual(
      expect.stringContaining("no bad example"),
    );
  });

  it.each([[undefined], [""], ["  "]])("refuses the clause %p", (clause) => {
    expect(owedBy({ meta: { clause } })).toContainEqual(expect.stringContaining("has no clause"));
  });

  it("refuses a text that is not written", () => {
    expect(owedBy({ meta: { why: "" } })).toEqual([expect.stringContaining("not written")]);
    expect(owedBy({ meta: { title: "待写" } })).toEqual([expect.stringContaining("not written")]);
  });

  it("refuses a message that never fires", () => {
    const messages = { ...META.messages, other: "另一句。" };
    expect(owedBy({ meta: { messages } })).toEqual([
      "has a message that never fires in its tests: other",
    ]);
  });

  it("refuses a cell outside the form", () => {
    const check = running(function* ({ form }) {
      if (!form.projectName.value?.includes("草 稿")) return;
      yield { messageId: "draft", args: { name: "甲" }, at: ["ZZ900"] };
    });
    expect(owedBy({ check, meta: { fixes: [] } })).toEqual([expect.stringContaining("ZZ900")]);
  });

  it("refuses a fix that does not heal", () => {
    const check = running(function* ({ form }) {
      const edit = replaceCell(form, form.projectName, "还是草 稿");
      if (!form.projectName.value?.includes("草 稿") || edit === null) return;
      const fixes = [{ title: "改写", safety: "needsReview", edits: [edit] } as const];
      yield { messageId: "draft", args: { name: "甲" }, at: [form.projectName], fixes };
    });
    expect(owedBy({ check, meta: { fixes: ["needsReview"] } })).toEqual([
      expect.stringContaining("does not heal"),
    ]);
  });

  it("refuses a fix that brings an error", () => {
    const check = running(function* ({ form }) {
      const edit = replaceCell(form, form.projectName, "");
      if (!form.projectName.value?.includes("草 稿") || edit === null) return;
      const fixes = [{ title: "清空", safety: "needsReview", edits: [edit] } as const];
      yield { messageId: "draft", args: { name: "甲" }, at: [form.projectName], fixes };
    });
    expect(owedBy({ check, meta: { fixes: ["needsReview"] } })).toEqual([
      expect.stringContaining("brings SE103"),
    ]);
  });

  it("refuses a safe fix that changes what a cell says", () => {
    const check = running(function* ({ form }) {
      const edit = replaceCell(form, form.projectName, "乙");
      if (!form.projectName.value?.includes("草 稿") || edit === null) return;
      const fixes = [{ title: "改写", safety: "safe", edits: [edit] } as const];
      yield { messageId: "draft", args: { name: "甲" }, at: [form.projectName], fixes };
    });
    expect(owedBy({ check })).toEqual([expect.stringContaining("changes what C3 says")]);
  });

  it("refuses fixes that the meta and the tests do not agree on", () => {
    expect(owedBy({ meta: { fixes: [] } })).toEqual([expect.stringContaining("does not declare")]);
    expect(owedBy({ meta: { fixes: ["safe", "needsReview"] } })).toEqual([
      expect.stringContaining("needsReview fix that none of its tests shows"),
    ]);
  });
});
