import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportRules } from "../../../src/core/report-check/kinds";
import { reportRuleTitle } from "../../../src/core/report-check";

const PAGE = readFileSync(join(__dirname, "../../../docs/report-check.md"), "utf8");

it("gives each kind of statement its own id and title, in order", () => {
  const ids = reportRules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(reportRules.map(({ title }) => title)).size).toBe(ids.length);
});

it.each(reportRules.map(({ id, title }) => [id, title] as const))(
  "has %s %s on its page",
  (id, title) => {
    expect(PAGE).toMatch(new RegExp(`\\| ${id} \\| ${title}\\s*\\|`));
    expect(reportRuleTitle(id)).toBe(title);
  },
);

it("calls an id it does not know by itself", () => {
  expect(reportRuleTitle("RC99")).toBe("RC99");
});
