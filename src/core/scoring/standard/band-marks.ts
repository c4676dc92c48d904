import type { StandardBand } from "./standard-rule";

/** The marks of a value, or why the bands do not tell them, in Chinese. */
export type BandMarks =
  | { readonly ok: true; readonly marks: number | "full" }
  | { readonly ok: false; readonly reason: string };

type Fit = "in" | "out" | "edge";

/**
 * The marks of the first band that holds a value. A value on an edge that the text gives to neither side, and one between the
 * bands, is for a person; where only one band comes near the edge, it is that band's.
 */
export function marksInBands(value: number, bands: readonly StandardBand[]): BandMarks {
  const edges: StandardBand[] = [];
  for (const band of bands) {
    const fit = fitOf(value, band);
    if (fit === "edge") edges.push(band);
    if (fit === "in" && edges.length > 0 && isTheRest(band)) return onEdge(value);
    if (fit === "in") return { ok: true, marks: band.marks };
  }
  const [only, ...more] = edges;
  if (only !== undefined && more.length === 0) return { ok: true, marks: only.marks };
  if (only !== undefined) return onEdge(value);
  return { ok: false, reason: `${String(value)} 不在评分标准写出的任何一段里` };
}

function onEdge(value: number): BandMarks {
  const reason = `${String(value)} 正好在两段的分界上，评分标准没有写含不含本数`;
  return { ok: false, reason };
}

/** "否则不得分": all that no other band holds. */
function isTheRest({ from, to }: StandardBand): boolean {
  return from === null && to === null;
}

function fitOf(value: number, { from, to, fromEdge, toEdge }: StandardBand): Fit {
  if (from !== null && value < from) return "out";
  if (to !== null && value > to) return "out";
  if (from !== null && value === from && fromEdge !== "in") return edgeFit(fromEdge);
  if (to !== null && value === to && toEdge !== "in") return edgeFit(toEdge);
  return "in";
}

function edgeFit(edge: "out" | "unsaid"): Fit {
  return edge === "out" ? "out" : "edge";
}
