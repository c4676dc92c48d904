import { judge, medians } from "./judge.mjs";
import { spread } from "./statistics.mjs";

const TIMED = ["selfeval", "files", "exceljs", "xlsx-populate", "formulas"];
const PARTS = ["grids", "forms", "evaluation", "writing"];

/** The whole result as plain text: tables for the contestants, the parts and the growth, then the goals. */
export function report(result) {
  const sections = [
    ...result.options.sizes.map((sheets) => sizeTable(result, sheets)),
    growthTable(result),
    partsTable(result),
    goalsTable(result),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function sizeTable({ measurements, written, fileKiB }, sheets) {
  const rows = TIMED.flatMap((subject) => {
    const found = medians(measurements, subject, sheets);
    return found ? [{ subject, ...found }] : [];
  });
  if (rows.length === 0) return [];
  const cellsOf = (subject) =>
    written.find((one) => one.subject === subject && one.sheets === sheets);
  const head = [
    "",
    "ms min",
    "median",
    "max",
    "CPU ms",
    "MiB min",
    "median",
    "max",
    "ms ÷ exceljs",
    "÷ populate",
    "CPU ÷ exceljs",
    "÷ populate",
    "MiB ÷ exceljs",
    "÷ populate",
    "cells written",
    "n",
  ];
  const lines = rows.map((row) => [
    row.subject,
    ...threeOf(row.milliseconds),
    row.processorMs.median.toFixed(0),
    ...threeOf(row.peakMiB),
    ...["milliseconds", "processorMs", "peakMiB"].flatMap((measure) =>
      ["exceljs", "xlsx-populate"].map((peer) => ratioTo(rows, { peer, row, measure })),
    ),
    cellsOf(row.subject) ? String(cellsOf(row.subject).changed.total) : "",
    String(row.runs),
  ]);
  return [`${sheets} sheets, ${fileKiB[sheets]} KiB`, ...aligned([head, ...lines])];
}

function threeOf({ least, median, greatest }) {
  return [least, median, greatest].map((number) => number.toFixed(0));
}

/** The formula row does work that the libraries do not do, so it is compared with none. */
function ratioTo(rows, { peer, row, measure }) {
  const other = rows.find(({ subject }) => subject === peer);
  if (!other || row.subject === "formulas") return "";
  return (row[measure].median / other[measure].median).toFixed(2);
}

function growthTable({ measurements, options }) {
  const sizes = [...options.sizes].sort((one, other) => one - other);
  const head = [
    "ms a sheet",
    ...sizes.map((sheets) => `${sheets} sheets`),
    "grows by",
    "sheets grow by",
  ];
  const [before, last] = sizes.slice(-2);
  if (last === undefined) return [];
  const lines = TIMED.flatMap((subject) => {
    const found = sizes.map(
      (sheets) => medians(measurements, subject, sheets)?.milliseconds.median,
    );
    if (found.includes(undefined)) return [];
    const each = found.map((milliseconds, index) => (milliseconds / sizes[index]).toFixed(2));
    const growth = found.at(-1) / found.at(-2);
    return [[subject, ...each, `${growth.toFixed(2)}×`, `${(last / before).toFixed(2)}×`]];
  });
  return lines.length === 0 ? [] : ["Growth of the medians", ...aligned([head, ...lines])];
}

function partsTable({ parts }) {
  const head = ["sheets", ...PARTS.flatMap((part) => [`${part} ms cold`, "min", "median", "max"])];
  const lines = parts.map(({ sheets, times }) => [
    String(sheets),
    ...PARTS.flatMap((part) => [times[part][0].toFixed(0), ...threeOf(spread(times[part]))]),
  ]);
  return lines.length === 0
    ? []
    : ["Parts of selfeval in one process", ...aligned([head, ...lines])];
}

function goalsTable(result) {
  const lines = judge(result).map(({ name, atMost, figure, reached }) => [
    name,
    `at most ${atMost.toFixed(2)}`,
    figure === null ? "–" : figure.toFixed(2),
    reached === null ? "not measured" : reached ? "reached" : "NOT REACHED",
  ]);
  return ["Goals at 1000 sheets", ...aligned(lines)];
}

/** First column to the left, the others to the right. */
function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]),
      )
      .join("  ")
      .trimEnd(),
  );
}
