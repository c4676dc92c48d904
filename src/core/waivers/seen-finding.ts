import { oncePer } from "../checks/once-per";
import type { ScoredWorkbook } from "../checks/types";
import { parseAddress } from "../model/address";
import type { CellContent } from "../model/edit";
import type { Finding } from "../model/finding";
import type { SeenFinding } from "../model/waiver";
import { cellAt, type Cell, type Sheet } from "../model/workbook";

/** A finding as it stands in a workbook now: where it is by words, and what its cells hold. */
export function seenFinding(workbook: ScoredWorkbook, finding: Finding): SeenFinding {
  const { sheet, logicalPath: path } = finding;
  const cells = cellsOf(workbook, finding);
  return {
    sheet,
    path,
    words: wordsOf(workbook, finding),
    contents: cells.map(contentOf),
    shown: cells.map(shownOf),
  };
}

/**
 * The first step of a path: the project, else the sheet, whose name may hold the signs that divide a path:
 * `pathRoot("1#楼", "1#楼/项目资金")` → `"1#楼"`.
 */
export function pathRoot(sheet: string, path: string): string {
  return pathBelow(sheet, path) === null ? (path.split(/[/#]/)[0] ?? "") : sheet;
}

/** `pathBelow("甲", "甲/产出指标#得分")` → `"/产出指标#得分"`; `null` where the path begins with something else. */
export function pathBelow(root: string, path: string): string | null {
  if (!path.startsWith(root)) return null;
  const below = path.slice(root.length);
  return below === "" || below.startsWith("/") || below.startsWith("#") ? below : null;
}

/** The cells of a finding in their order; `null` for blank ones. */
function cellsOf(
  workbook: ScoredWorkbook,
  { sheet: name, cells }: Finding,
): readonly (Cell | null)[] {
  const sheet = sheetsByName(workbook).get(name);
  return cells.map((address) => {
    const at = parseAddress(address);
    return (sheet && at && cellAt(sheet, at.row, at.column)) ?? null;
  });
}

/** Blank texts are as good as none: forms are full of them. */
function contentOf(cell: Cell | null): CellContent {
  const content = cell === null ? null : (cell.error ?? cell.value);
  return typeof content === "string" && content.trim() === "" ? null : content;
}

function shownOf(cell: Cell | null): string | null {
  if (cell === null || typeof cell.value !== "number") return null;
  return cell.text === String(cell.value) ? null : cell.text;
}

const sheetsByName = oncePer(
  ({ sheets = [] }: ScoredWorkbook): ReadonlyMap<string, Sheet> =>
    new Map(sheets.map((sheet) => [sheet.name, sheet])),
);

/** So many characters tell one form from another. */
const ENOUGH_WORDS = 200;

/** The unit and the indicators of a form without a project's name, the first texts of a sheet that is no form; else `""`. */
function wordsOf(workbook: ScoredWorkbook, { form, sheet }: Finding): string {
  const scored = form === null ? undefined : workbook.forms[form];
  if (scored === undefined) return sheetWords(sheetsByName(workbook).get(sheet));
  const { projectName, implementingUnit, indicators } = scored.form;
  if ((projectName.value ?? "").trim() !== "") return "";
  const texts = [implementingUnit.text, ...indicators.map(({ name }) => name.text)];
  return texts
    .map((text) => (text ?? "").replace(/\s+/g, ""))
    .filter((text) => text !== "")
    .join("·")
    .slice(0, ENOUGH_WORDS);
}

function sheetWords(sheet: Sheet | undefined): string {
  let words = "";
  for (const { text } of sheet?.cells.values() ?? []) {
    if (words.length >= ENOUGH_WORDS) break;
    words += text.replace(/\s+/g, "");
  }
  return words.slice(0, ENOUGH_WORDS);
}
