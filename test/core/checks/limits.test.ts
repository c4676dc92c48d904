import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checks, overrideProblems, policyById, type Policy } from "../../../src/core";

const catalog = join(__dirname, "../../../src/core/checks/catalog");

test.each(checks.map(({ meta }) => [meta.id, meta] as const))(
  "%s says of a limit exactly when it asks for one",
  (_id, { group, name, limit }) => {
    const source = readFileSync(join(catalog, group, `${name}.ts`), "utf8");
    expect(limit !== undefined).toBe(/\blimit\(/.test(source));
  },
);

function withChecks(overrides: Policy["checks"]): Policy {
  const policy = policyById("cn-mof-2020");
  if (policy === undefined) throw new Error("the default rule-set is missing");
  return { ...policy, checks: overrides };
}

test("a limit for a check that has none is refused with what can be set instead", () => {
  const problems = overrideProblems(
    withChecks({ SE201: { limit: 3 }, SE306: { limit: 0.4 }, SE205: { level: "note" } }),
  );
  expect(problems).toEqual([
    {
      path: "checks.SE201.limit",
      message:
        "检查 SE201（全年预算数未填写）没有可以调整的界限；请去掉 limit，可以改级别（level）或停用（enabled）。",
    },
  ]);
});

test("a check that there is not is named with the nearest one", () => {
  expect(overrideProblems(withChecks({ SE9999: { enabled: false } }))).toMatchObject([
    { path: "checks.SE9999" },
  ]);
});
