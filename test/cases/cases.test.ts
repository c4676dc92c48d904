import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, toContract } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/read/open-workbook";

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(join(__dirname, entry.name, "workbook.xlsx")),
  )
  .map(({ name }) => name);

async function evaluateCase(folder: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, folder, "workbook.xlsx")));
  const { workbook } = await openWorkbook(bytes, `${folder}.xlsx`);
  return JSON.stringify(toContract(evaluateWorkbook(workbook)), null, 1) + "\n";
}

describe("cases", () => {
  it("cover the corpus and the samples", () => {
    expect(folders.length).toBeGreaterThanOrEqual(21);
  });

  it.each(folders)("%s reads, scores and checks as expected", async (folder) => {
    const path = join(__dirname, folder, "expected.json");
    const actual = await evaluateCase(folder);
    if (process.env["UPDATE_CASES"] === "1") writeFileSync(path, actual);
    expect(JSON.parse(actual)).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
