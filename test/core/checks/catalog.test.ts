import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../../src/core/checks/catalog";

const CATALOG = join(__dirname, "../../../src/core/checks/catalog");

const files = readdirSync(CATALOG, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) =>
    readdirSync(join(CATALOG, group)).map((file) => `${group}/${file.replace(/\.ts$/, "")}`),
  );

const byName = checks.map((check) => [check.meta.name, check] as const);

describe("the catalogue of checks", () => {
  it("lists every file, each under its group and name", () => {
    const listed = checks.map(({ meta }) => `${meta.group}/${meta.name}`);
    expect([...listed].sort()).toEqual([...files].sort());
  });

  it("has every id once, in ascending order", () => {
    const ids = checks.map(({ meta }) => Number(meta.id.slice(2)));
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  });

  it("has a test for every check", () => {
    const untested = files.filter((file) => !existsSync(join(__dirname, `${file}.test.ts`)));
    expect(untested).toEqual([]);
  });

  it.each(byName)("%s has all that its page needs", (_, { meta }) => {
    expect(meta.id).toMatch(/^SE[1-7]\d\d$/);
    expect(meta.title).toMatch(/^[^。]{4,}$/);
    expect(meta.why).toMatch(/。$/);
    expect(meta.howToFix).toMatch(/。$/);
    expect(meta.defects.length).toBeGreaterThan(0);
    for (const defect of meta.defects) expect(defect).toMatch(/^D\d\d$/);
  });

  it.each(byName)("%s speaks in whole sentences without blame", (_, { meta }) => {
    for (const template of Object.values(meta.messages)) {
      expect(template).toMatch(/。$/);
      expect(template).not.toMatch(/！|!|您/);
      expect(template.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  it.each(byName)("%s cites a document by number, or none", (_, { meta }) => {
    if (meta.clause !== null) expect(meta.clause).toMatch(/〔\d{4}〕\d+号（条款号待核对）$/);
  });

  it("marks every check about blank data as missing data", () => {
    const unmarked = checks.filter(
      ({ meta }) => /-(missing|not-filled|not-found)$/.test(meta.name) && !meta.missingData,
    );
    expect(unmarked.map(({ meta }) => meta.name)).toEqual([]);
  });
});
