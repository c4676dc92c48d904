import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import {
  evaluateWorkbook,
  previewWrites,
  proposeWrites,
  type CellEdit,
  type Evaluation,
} from "../../src/core";
import { formatAddress } from "../../src/core/model/address";
import type { Workbook } from "../../src/core/model/workbook";
import { createCalculator } from "../../src/hosts/xlsx/calc/ironcalc-calculator";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import {
  officeMissing,
  reportNotAsked,
  results,
  throughLibreOffice,
} from "../support/libre-office";
import { launchBrowser, sample } from "./support/open-pane";
import {
  downloaded,
  dropFiles,
  findingsAreThere,
  goToCell,
  openOfflinePage,
  typeIntoCell,
  type OpenOfflinePage,
} from "./support/open-page";

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, "../..");
const WASM = join(ROOT, "node_modules/@ironcalc/wasm/wasm_bg.wasm");
const PLANTED = join(ROOT, "test/cases/sample-to-score/planted-defects.json");

/** The two planted defects that are mended in the grid, and what is typed there. */
const MENDED: readonly (CellEdit & { readonly typed: string })[] = [
  {
    kind: "cell",
    sheet: "06招商代理服务费",
    cell: "G15",
    expect: 5,
    value: 10,
    typed: "10",
  },
  {
    kind: "cell",
    sheet: "13外商投资企业服务经费",
    cell: "F13",
    expect: "200 个",
    value: "200个",
    typed: "200个",
  },
];

/** The counts above the findings, by their words. */
const LEVELS = [
  ["错误", "error"],
  ["提醒", "warning"],
] as const;

let browser: Browser;
let open: OpenOfflinePage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openOfflinePage(browser);
});
afterEach(() => open.close());

it("drops a workbook, lists its defects, mends two in the grid, scores and saves, and touches nothing else", async () => {
  const { page } = open;
  const original = sample();
  await dropFiles(page, [{ name: original.fileName, bytes: original.bytes }]);
  await findingsAreThere(page);
  await everyPlantedSheetIsListed();

  for (const { sheet, cell, typed } of MENDED) {
    await goToCell(page, sheet, cell);
    await typeIntoCell(page, typed);
  }
  const { mended, bytes: expected } = await expectedFile(original.bytes);
  for (const [word, level] of LEVELS) {
    const count = mended.findings.filter(
      (one) => one.kind !== "open" && one.level === level,
    ).length;
    await page.getByRole("button", { name: `${word} ${count}`, exact: true }).waitFor();
  }

  await page.getByRole("tab", { name: "② 计分" }).click();
  await page.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
  await page.getByRole("heading", { name: "写入结果" }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存副本" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("投资服务局2023年度绩效自评-待评分-评分.xlsx");
  const bytes = await downloaded(saved);

  expect(differences(original.bytes, bytes)).toEqual(differences(original.bytes, expected));
  expect(differences(original.bytes, bytes).length).toBeGreaterThan(200);
  expect(codesByCommandLine(bytes)).toEqual(codesByCommandLine(expected));
  const missing = officeMissing();
  if (missing !== null) reportNotAsked(missing);
  else
    expect(results(readXlsx(throughLibreOffice(bytes), "a.xlsx").workbook)).toEqual(
      results(readXlsx(bytes, "a.xlsx").workbook),
    );

  expect(open.requests).toEqual([]);
  expect(open.complaints).toEqual([]);
});

/** Every sheet with a planted defect has its findings in the list, by the name of its project. */
async function everyPlantedSheetIsListed(): Promise<void> {
  const { page } = open;
  const planted = JSON.parse(readFileSync(PLANTED, "utf8")) as readonly { sheet: string }[];
  const filter = page.getByRole("combobox").filter({ hasText: "全部工作表" });
  const listed = await filter.locator("option").allTextContents();
  for (const { sheet } of planted) expect(listed.join("\n")).toContain(sheet);
}

/** The same work by the core and the file host alone. */
async function expectedFile(
  bytes: Uint8Array,
): Promise<{ readonly mended: Evaluation; readonly bytes: Uint8Array }> {
  const wasm = new Uint8Array(readFileSync(WASM));
  const calculator = createCalculator(wasm);
  const port = await openWorkbookPort(bytes, sample().fileName, {
    loadCalculator: () => Promise.resolve(calculator),
  });
  await port.apply(MENDED);
  const workbook = await port.readWorkbook();
  const evaluation = evaluateWorkbook(workbook);
  const proposals = proposeWrites(evaluation, workbook);
  const { edits } = previewWrites(evaluation, proposals, { ticks: new Map(), mode: "value" });
  await port.apply(edits);
  return { mended: evaluation, bytes: port.save() };
}

/** What the user's own sheets hold otherwise than before, formulas by their text and result. */
function differences(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [before, after].map((bytes) => contents(readXlsx(bytes, "a.xlsx").workbook));
  if (!was || !is) throw new Error("two workbooks are compared");
  const places = new Set([...was.keys(), ...is.keys()]);
  return [...places]
    .filter((place) => was.get(place) !== is.get(place))
    .map((place) => `${place}: ${was.get(place) ?? ""} → ${is.get(place) ?? ""}`)
    .sort();
}

function contents({ sheets }: Workbook): ReadonlyMap<string, string> {
  const entries = sheets
    .filter(({ name }) => !name.startsWith("_"))
    .flatMap(({ name, visibility, cells }) => [
      [`${name}`, visibility] as const,
      ...[...cells.values()].map(
        (cell) =>
          [
            `${name}!${formatAddress(cell)}`,
            JSON.stringify([cell.formula, cell.error ?? cell.value, cell.numberFormat]),
          ] as const,
      ),
    ]);
  return new Map(entries);
}

type Checked = { readonly findings: readonly Record<string, unknown>[] };

/** What the command line finds in a file: check and cell of every finding. */
function codesByCommandLine(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-page-"));
  try {
    const file = join(folder, "saved.xlsx");
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(
      process.execPath,
      ["bin/selfeval.mjs", "check", file, "--format", "json"],
      { cwd: ROOT, encoding: "utf8", maxBuffer: 100_000_000 },
    );
    const { workbooks } = JSON.parse(stdout) as { workbooks: readonly Checked[] };
    return (workbooks[0]?.findings ?? []).map((one) =>
      JSON.stringify([one["check"], one["sheet"], one["cells"]]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
