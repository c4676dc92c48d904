import type { ChartAxis, ResultCell, ResultChart } from "../model/edit";
import { formatRange } from "../model/address";
import { resultCell, rowMerge } from "./result-cells";

/** One figure of the totals sheet: a small table in the columns B to D, the chart in E to I beside it. */
export type FigureBlock = {
  /** The table with its header; its cells begin in column B. */
  readonly table: readonly (readonly ResultCell[])[];
  /** What is counted and what is not, below the table. */
  readonly note: string;
  /** `null`: there is nothing to draw. */
  readonly chart: FigureChart | null;
};

/** A chart of the table, or of the ranges that it names itself. */
export type FigureChart = Omit<ResultChart, "over" | "series"> & {
  /** Left out: one series of the table, names in B and values in D. */
  readonly series?: ResultChart["series"];
};

/** A block at its place on the sheet. */
export type PlacedBlock = {
  readonly top: number;
  readonly rows: readonly (readonly ResultCell[])[];
  readonly merges: readonly string[];
  readonly charts: readonly ResultChart[];
};

const LABELS = 2;
const VALUES = 4;
const CHART = { left: 5, right: 9 } as const;
/** Rows a chart is high: two of them and the repeated rows fit an A4 page. */
export const CHART_ROWS = 13;

/** The block with its first row at `top`, ending with a blank row. */
export function placeBlock(block: FigureBlock, top: number): PlacedBlock {
  const { table, note, chart } = block;
  const lines = [...table, [resultCell(note, "muted")]];
  const height = chart ? Math.max(lines.length, CHART_ROWS) : lines.length;
  const blanks = Array.from({ length: height - lines.length + 1 }, () => []);
  return {
    top,
    rows: [...lines.map((line) => [resultCell(null, "muted"), ...line]), ...blanks],
    merges: [rowMerge(top + table.length, LABELS, VALUES)],
    charts: chart ? [placeChart(chart, block, top)] : [],
  };
}

function placeChart(chart: FigureChart, { table }: FigureBlock, top: number): ResultChart {
  const { series, ...rest } = chart;
  const data = { top: top + 1, bottom: top + table.length - 1 };
  const column = (at: number): string => formatRange({ ...data, left: at, right: at });
  const own = [{ label: chart.title, names: column(LABELS), values: column(VALUES) }];
  return {
    ...rest,
    over: formatRange({ ...CHART, top, bottom: top + CHART_ROWS - 1 }),
    series: series ?? own,
  };
}

/** A header of three columns. */
export function headerRow(titles: readonly [string, string, string]): readonly ResultCell[] {
  return titles.map((title) => resultCell(title, "header"));
}

/** An axis of whole numbers from zero, with about five marks. */
export function countAxis(title: string, counts: readonly number[]): ChartAxis {
  const step = Math.ceil(Math.max(1, ...counts) / 5);
  return { title, numberFormat: "0", min: 0, step };
}
