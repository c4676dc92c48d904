/** Width of a line in pixels, in a font as CSS writes it. */
export type MeasureText = (text: string, font: string) => number;

let pencil: CanvasRenderingContext2D | null | undefined;

/** Measured by the browser; where it cannot draw, a digit counts as 0.6 of the font's size. */
export const measureText: MeasureText = (text, font) => {
  if (pencil === undefined) pencil = createPencil();
  if (!pencil) return text.length * 0.6 * sizeIn(font);
  if (pencil.font !== font) pencil.font = font;
  return pencil.measureText(text).width;
};

function createPencil(): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === "undefined") return null;
  return document.createElement("canvas").getContext("2d");
}

function sizeIn(font: string): number {
  return Number(/([\d.]+)px/.exec(font)?.[1] ?? 15);
}
