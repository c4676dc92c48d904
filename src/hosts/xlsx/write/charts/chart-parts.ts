import type { ResultChart, ResultSheetEdit } from "../../../../core/model/edit";
import { CONTENT_TYPES_PART } from "../../package/content-types";
import { relationshipsPartOf } from "../../package/relationships";
import type { OpenFile } from "../open-file";
import {
  addContentType,
  addRelationship,
  freeRelationshipId,
  removeContentType,
  removeRelationship,
} from "../package-xml";
import { editPart } from "../support-parts";
import { dialectOf } from "../workbook-xml";
import { DECLARATION, drawingDialect } from "./chart-dialect";
import { chartXml } from "./chart-xml";
import { chartRelationshipId, drawingXml } from "./drawing-xml";
import { freePaths } from "./free-paths";
import { sheetDrawing, type SheetDrawing } from "./sheet-drawing";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE}"></Relationships>`;
const TYPES = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** The id by which a sheet of ours is to name its drawing; `null` without charts, a `sheet` of `null` is a new one. */
export function drawingIdFor(
  file: OpenFile,
  { charts = [] }: ResultSheetEdit,
  sheet: string | null,
): string | null {
  if (charts.length === 0) return null;
  const { view } = file.store;
  const links = sheet === null ? null : relationshipsPartOf(sheet);
  if (sheet === null || links === null || !view.has(links)) return "rId1";
  return sheetDrawing(file, sheet).link?.id ?? freeRelationshipId(view.readText(links));
}

/**
 * Gives a sheet of ours the charts of its edit in place of those it has: parts are used again, the superfluous go.
 * The sheet's own part must name the drawing by `drawingIdFor`.
 */
export function putCharts(file: OpenFile, edit: ResultSheetEdit, sheet: string): void {
  const { charts = [] } = edit;
  const id = drawingIdFor(file, edit, sheet);
  const before = sheetDrawing(file, sheet);
  if (id === null) return dropDrawing(file, before, sheet);
  const paths = partPaths(file, before, charts.length);
  const kept = new Set([paths.drawing, ...paths.charts]);
  for (const part of before.parts) if (!kept.has(part)) removePart(file, part);
  writeCharts(file, edit, paths);
  linkDrawing(file, { sheet, id, target: `/${paths.drawing}` }, before);
}

/** Takes the charts of a sheet of ours away together with all its relationships; the sheet itself is to go next. */
export function takeCharts(file: OpenFile, sheet: string): void {
  dropDrawing(file, sheetDrawing(file, sheet), sheet);
  file.store.remove(relationshipsPartOf(sheet));
}

type ChartPaths = { readonly drawing: string; readonly charts: readonly string[] };

function partPaths(file: OpenFile, before: SheetDrawing, count: number): ChartPaths {
  const { parts, store } = file;
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
  const isTaken = (path: string): boolean => store.view.has(path);
  const own = before.charts.slice(0, count);
  const fresh = freePaths(`${folder}charts/chart`, count - own.length, isTaken);
  const drawing = before.drawing ?? freePaths(`${folder}drawings/drawing`, 1, isTaken)[0] ?? "";
  return { drawing, charts: [...own, ...fresh] };
}

function writeCharts(file: OpenFile, edit: ResultSheetEdit, paths: ChartPaths): void {
  const { name: sheet, rows, charts = [] } = edit;
  const workbook = dialectOf(file.store.view.readText(file.parts.workbook));
  const dialect = drawingDialect(workbook);
  charts.forEach((chart, index) => {
    const part = paths.charts[index] ?? "";
    file.store.remove(relationshipsPartOf(part));
    writePart(file, part, { text: chartXml(chart, { sheet, rows }, dialect), type: TYPES.chart });
  });
  writePart(file, paths.drawing, { text: drawingXml(charts, dialect), type: TYPES.drawing });
  const links = chartLinks(charts, paths.charts, `${dialect.relationships}/chart`);
  writeText(file, relationshipsPartOf(paths.drawing), links);
}

function chartLinks(
  charts: readonly ResultChart[],
  parts: readonly string[],
  type: string,
): string {
  return charts.reduce(
    (xml, _, index) =>
      addRelationship(xml, {
        id: chartRelationshipId(index),
        type,
        target: `/${parts[index] ?? ""}`,
      }),
    NO_RELATIONSHIPS,
  );
}

type DrawingLink = { readonly sheet: string; readonly id: string; readonly target: string };

function linkDrawing(
  file: OpenFile,
  { sheet, id, target }: DrawingLink,
  { link, drawing }: SheetDrawing,
): void {
  if (link !== null && drawing !== null) return;
  const { view } = file.store;
  const links = relationshipsPartOf(sheet);
  const { relationships } = dialectOf(view.readText(file.parts.workbook));
  const others = view.has(links) ? removeRelationship(view.readText(links), id) : NO_RELATIONSHIPS;
  const type = `${relationships}/drawing`;
  writeText(file, links, addRelationship(others, { id, type, target }));
}

function dropDrawing(file: OpenFile, { link, parts }: SheetDrawing, sheet: string): void {
  for (const part of parts) removePart(file, part);
  if (link === null) return;
  const links = relationshipsPartOf(sheet);
  editPart(file, links, (xml) => removeRelationship(xml, link.id));
}

function writePart(
  file: OpenFile,
  part: string,
  { text, type }: { readonly text: string; readonly type: string },
): void {
  const isNew = !file.store.view.has(part);
  writeText(file, part, text);
  if (isNew) editPart(file, CONTENT_TYPES_PART, (xml) => addContentType(xml, part, type));
}

/** A part that would hold what it holds already stays as it is in the file. */
function writeText({ store }: OpenFile, part: string, text: string): void {
  if (!store.view.has(part) || store.view.readText(part) !== text) store.write(part, text);
}

function removePart(file: OpenFile, part: string): void {
  file.store.remove(relationshipsPartOf(part));
  file.store.remove(part);
  editPart(file, CONTENT_TYPES_PART, (xml) => removeContentType(xml, part));
}
