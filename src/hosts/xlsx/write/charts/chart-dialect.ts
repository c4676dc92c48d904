import type { Dialect } from "../workbook-xml";

/** The namespaces of drawings and charts. */
export type DrawingDialect = {
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
  readonly relationships: string;
};

const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006";
const STRICT = "http://purl.oclc.org/ooxml/drawingml";

/** The namespaces that belong to the workbook's own: transitional or strict. */
export function drawingDialect({ relationships }: Dialect): DrawingDialect {
  const strict = relationships.includes("purl.oclc.org");
  const base = strict ? STRICT : TRANSITIONAL;
  return {
    sheetDrawing: `${base}/spreadsheetDrawing`,
    drawing: `${base}/main`,
    chart: `${base}/chart`,
    relationships,
  };
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
