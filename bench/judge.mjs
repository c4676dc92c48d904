import { spread } from "./statistics.mjs";

/** The size the goals speak of, and the goals. */
const GOAL_SHEETS = 1000;
const GOALS = { timeToExceljs: 0.35, memoryToExceljs: 0.6, evaluationToReading: 1, growth: 1.1 };
/** Up to this ratio of 1,000 sheets to 200, five times as many, time counts as growing linearly. */
const GROWTH_FROM = 200;

/** Medians of one contestant at one size; `null` when it was not measured. */
export function medians(measurements, subject, sheets) {
  const runs = measurements.filter((one) => one.subject === subject && one.sheets === sheets);
  if (runs.length === 0) return null;
  return {
    milliseconds: spread(runs.map((run) => run.milliseconds)),
    processorMs: spread(runs.map((run) => run.processorMs)),
    peakMiB: spread(runs.map((run) => run.peakMiB)),
    runs: runs.length,
  };
}

/** Each goal with its figure and whether it is reached: `null` where it was not measured. */
export function judge({ measurements, parts }) {
  const ours = medians(measurements, "selfeval", GOAL_SHEETS);
  const exceljs = medians(measurements, "exceljs", GOAL_SHEETS);
  const small = medians(measurements, "selfeval", GROWTH_FROM);
  const both = ours && exceljs;
  return [
    goal(
      "time, selfeval / exceljs",
      GOALS.timeToExceljs,
      both && medianRatio(ours, exceljs, "milliseconds"),
    ),
    goal(
      "peak memory, selfeval / exceljs",
      GOALS.memoryToExceljs,
      both && medianRatio(ours, exceljs, "peakMiB"),
    ),
    ...partGoals(parts.find(({ sheets }) => sheets === GOAL_SHEETS)?.times ?? null),
    goal(
      `time a sheet at ${GOAL_SHEETS} / at ${GROWTH_FROM}`,
      GOALS.growth,
      ours && small && (medianRatio(ours, small, "milliseconds") * GROWTH_FROM) / GOAL_SHEETS,
    ),
  ];
}

/**
 * Evaluation is scores and checks, reading is file to forms. The stricter rows count the understanding of the forms as
 * evaluation and the grids alone as reading.
 */
function partGoals(times) {
  const rows = [
    ["evaluation / reading", ["evaluation"], ["grids", "forms"]],
    ["forms + evaluation / grids", ["forms", "evaluation"], ["grids"]],
  ];
  return rows.flatMap(([name, above, below]) =>
    Object.entries(MOMENTS).map(([moment, timeOf]) =>
      goal(
        `${name}, ${moment}`,
        GOALS.evaluationToReading,
        times && sumOf(times, above, timeOf) / sumOf(times, below, timeOf),
      ),
    ),
  );
}

const MOMENTS = { cold: ([first]) => first, median: (rounds) => spread(rounds).median };

function sumOf(times, parts, timeOf) {
  return parts.reduce((sum, part) => sum + timeOf(times[part]), 0);
}

function medianRatio(one, other, measure) {
  return one[measure].median / other[measure].median;
}

function goal(name, atMost, figure) {
  return { name: name, atMost, figure, reached: figure === null ? null : figure <= atMost };
}
