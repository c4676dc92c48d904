import { spread } from "../statistics.mjs";
import { CASES } from "./cases.mjs";
import { CONTESTANTS } from "./contestants.mjs";
import { nextSteps } from "./measure-drop.mjs";

/** Tasks of up to 50 ms are not told by the browser. */
const UNTOLD = "≤ 50";

const COLUMNS = [
  ["drop to first findings, ms", ({ firstFindings }) => firstFindings],
  ["drop to end, ms", ({ milliseconds }) => milliseconds],
  ["longest task, ms", ({ block }) => block],
  ["main thread CPU, ms", ({ mainMs }) => mainMs],
  ["CPU of page and workers, ms", ({ processorMs }) => processorMs],
  ["peak memory, MiB", ({ peakMiB }) => peakMiB],
  ["heap of page, MiB", ({ heap }) => heap.page],
  ["heap of workers, MiB", ({ heap }) => heap.workers],
];

/** The result as Markdown: a table of the drop and one of what is done next; medians with least…most. */
export function pageReport({ options, measurements }) {
  const loads = spread(measurements.map(({ load }) => load));
  const head = `medians of ${options.rounds} rounds (least…most); load of the machine ${loads.least.toFixed(1)}…${loads.greatest.toFixed(1)}`;
  return `${[head, "", ...dropTable(options, measurements), "", ...nextTable(options, measurements)].join("\n")}\n`;
}

function dropTable({ cases }, measurements) {
  const rows = cases.flatMap((name) =>
    CONTESTANTS.flatMap((contestant) => {
      const found = measurements.filter(
        (one) => one.case === name && one.contestant === contestant,
      );
      if (found.length === 0) return [];
      const cells = COLUMNS.map(([title, of]) => cellOf(found.map(of), title));
      return [[`${CASES[name].label}: ${contestant}`, ...cells]];
    }),
  );
  return table(["", ...COLUMNS.map(([title]) => title)], rows);
}

function nextTable({ cases }, measurements) {
  const rows = cases.flatMap((name) => {
    const found = measurements.filter((one) => one.case === name && one.next);
    const [first] = found;
    if (!first) return [];
    const steps = Object.entries(nextSteps(name === "files" ? 2 : 1));
    return steps.flatMap(([key, { label }]) => {
      const seen = found.flatMap(({ next }) => (next[key] ? [next[key]] : []));
      if (seen.length === 0) return [];
      const frames = seen.flatMap(({ longestFrame }) => longestFrame ?? []);
      const blocks = cellOf(
        seen.map(({ block }) => block),
        "longest task, ms",
      );
      return [
        [`${CASES[name].label}: ${label}`, blocks, frames.length > 0 ? cellOf(frames, "") : "–"],
      ];
    });
  });
  return rows.length === 0
    ? []
    : table(["afterwards", "longest task, ms", "longest frame, ms"], rows);
}

function cellOf(values, title) {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "–";
  const { least, median, greatest } = spread(known);
  const text = (value) =>
    value === 0 && title.startsWith("longest task") ? UNTOLD : rounded(value);
  return least === greatest ? text(median) : `${text(median)} (${text(least)}…${text(greatest)})`;
}

function rounded(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)];
}
