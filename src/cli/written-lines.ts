import type { WriteResult } from "../app/write-scores";
import { line, segment, type Line, type SkippedWrite } from "../core/index";
import type { SavedPlace } from "./save-scored";

/** Cells left alone beyond these are counted, not listed. */
const LISTED_CELLS = 30;

/** What `score` did to one workbook: where the result lies, what was written, what was left alone and why. */
export function writtenLines(
  { written, skipped, sheets, notifications }: WriteResult,
  place: SavedPlace,
  notes: readonly string[],
): readonly Line[] {
  return [
    line("  写入", "strong"),
    line(`    ${writtenText(written.length, sheets)}`),
    ...skippedLines(skipped),
    ...notes
      .filter((note) => !notifications.some(({ message }) => message === note))
      .map((note) => line(`    ${note}`, "muted")),
    ...notifications.map(({ level, message }) => line(`    ${message}`, level)),
    placeLine(place),
    [],
  ];
}

/** What `score` says of a workbook without a form. */
export function notScoredLines(): readonly Line[] {
  return [line("  没有可评分的自评表，未生成副本。", "warning"), []];
}

function writtenText(count: number, sheets: readonly string[]): string {
  const cells = count === 0 ? "没有需要写入的得分" : `已写入 ${count} 格`;
  return sheets.length === 0 ? `${cells}。` : `${cells}；结果表：${sheets.join("、")}。`;
}

function skippedLines(skipped: readonly SkippedWrite[]): readonly Line[] {
  if (skipped.length === 0) return [];
  const more = skipped.length - LISTED_CELLS;
  return [
    line(`    未改动 ${skipped.length} 格：`),
    ...skipped
      .slice(0, LISTED_CELLS)
      .map(({ sheet, cell, reason }) => [
        segment(`      ${reason}`),
        segment(`  ${sheet} ${cell}`, "muted"),
      ]),
    ...(more > 0 ? [line(`      另有 ${more} 格，见结果表。`, "muted")] : []),
  ];
}

function placeLine({ path, backup, unchanged }: SavedPlace): Line {
  if (unchanged) return line(`  ${path} 无需改动。`, "strong");
  if (backup !== null) return line(`  已改写 ${path}，原文件备份为 ${backup}`, "strong");
  return line(`  评分副本：${path}`, "strong");
}
