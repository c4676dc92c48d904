import {
  readRelationships,
  relationshipsPartOf,
  type Relationship,
} from "../../package/relationships";
import type { OpenFile } from "../open-file";

/** What a drawing of charts leads to; pictures may belong to others as well and stay. */
const KINDS: ReadonlySet<string> = new Set([
  "drawing",
  "chart",
  "chartStyle",
  "chartColorStyle",
  "chartUserShapes",
]);

/** The parts of the drawing on a sheet of ours. */
export type SheetDrawing = {
  /** The sheet's relationship to its drawing; `null` without one. */
  readonly link: Relationship | null;
  /** `null` where there is none, or where it is another sheet's too. */
  readonly drawing: string | null;
  readonly charts: readonly string[];
  /** All parts that go when the drawing goes: itself, the charts and what belongs to them. */
  readonly parts: readonly string[];
};

/** Looks up the drawing of a sheet part; parts that something else refers to are not counted as the sheet's. */
export function sheetDrawing({ store }: OpenFile, sheet: string): SheetDrawing {
  const { view } = store;
  const link = readRelationships(view, sheet).find(({ type }) => type === "drawing") ?? null;
  if (link === null || !view.has(link.target)) {
    return { link, drawing: null, charts: [], parts: [] };
  }
  const reached = reachedFrom(view, link.target);
  const foreign = foreignTargets(view, new Set([sheet, ...reached.keys()]));
  const own = [...reached].filter(([part]) => !foreign.has(part));
  if (foreign.has(link.target)) return { link, drawing: null, charts: [], parts: [] };
  const charts = own.filter(([, type]) => type === "chart").map(([part]) => part);
  return { link, drawing: link.target, charts, parts: own.map(([part]) => part) };
}

type View = OpenFile["store"]["view"];

/** The parts a drawing leads to with their kinds, itself included. */
function reachedFrom(view: View, drawing: string): ReadonlyMap<string, string> {
  const reached = new Map([[drawing, "drawing"]]);
  for (const [part] of reached) {
    for (const { type, target } of readRelationships(view, part)) {
      if (KINDS.has(type) && view.has(target) && !reached.has(target)) reached.set(target, type);
    }
  }
  return reached;
}

/** What the other sheets and drawings of the file refer to. */
function foreignTargets(view: View, ours: ReadonlySet<string>): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const { name } of view.entries) {
    const source = /^(.*\/)_rels\/([^/]+)\.rels$/.exec(name);
    const part = `${source?.[1] ?? ""}${source?.[2] ?? ""}`;
    if (source === null || ours.has(part) || !view.has(relationshipsPartOf(part))) continue;
    for (const { type, target } of readRelationships(view, part)) {
      if (KINDS.has(type)) targets.add(target);
    }
  }
  return targets;
}
