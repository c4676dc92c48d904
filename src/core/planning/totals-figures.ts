import type { ResultCell, ResultChart } from "../model/edit";
import type { ScoredProjects } from "../scoring/scored-projects";
import { distributionBlocks } from "./distribution-blocks";
import { executionBlocks } from "./execution-block";
import { placeBlock, type FigureBlock, type PlacedBlock } from "./figure-block";
import { lossBlocks } from "./loss-blocks";
import { resultCell, rowMerge } from "./result-cells";

/** What the totals sheet shows below its list. */
export type TotalsFigures = {
  readonly rows: readonly (readonly ResultCell[])[];
  readonly merges: readonly string[];
  readonly charts: readonly ResultChart[];
  readonly breakBefore: readonly number[];
};

/** Where the figures stand: after so many rows, and the rows of the projects for charts that are drawn from them. */
export type FiguresPlace = {
  readonly after: number;
  readonly projects: readonly (readonly ResultCell[])[];
};

const NOTHING: TotalsFigures = { rows: [], merges: [], charts: [], breakBefore: [] };
const COLUMNS = 9;
/** Rows that a printed page surely holds below the repeated ones, some of two lines: A4 landscape, one page wide. */
export const PAGE_ROWS = 28;

/**
 * Distribution of scores and ratings, lost points, and execution rate against score: tables with charts beside them,
 * no chart cut by a printed page. A distribution of one project says nothing and is left out.
 */
export function totalsFigures(scored: ScoredProjects, place: FiguresPlace): TotalsFigures {
  const distribution = distributionBlocks(scored);
  const blocks = [
    ...distribution,
    ...lossBlocks(scored),
    ...executionBlocks(scored, place.projects),
  ];
  if (blocks.length === 0) return NOTHING;
  const heading = distribution.length > 0 ? "得分分布和失分" : "失分";
  const title = place.after + 1;
  const placed = placeBlocks(blocks, title + 1);
  return {
    rows: [[resultCell(heading, "title")], ...placed.flatMap(({ rows }) => rows)],
    merges: [rowMerge(title, 1, COLUMNS), ...placed.flatMap(({ merges }) => merges)],
    charts: placed.flatMap(({ charts }) => charts),
    breakBefore: breaks(placed, title),
  };
}

function placeBlocks(blocks: readonly FigureBlock[], first: number): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let top = first;
  for (const block of blocks) {
    const next = placeBlock(block, top);
    placed.push(next);
    top += next.rows.length;
  }
  return placed;
}

/** A block that the page cannot hold any more begins a new one; the title stays with the first block. */
function breaks(blocks: readonly PlacedBlock[], title: number): readonly number[] {
  const found: number[] = [];
  let pageTop = 1;
  blocks.forEach(({ top, rows }, index) => {
    if (top + rows.length - 1 - pageTop <= PAGE_ROWS) return;
    pageTop = index === 0 ? title : top;
    found.push(pageTop);
  });
  return found;
}
