import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import { resolveParts } from "../../src/hosts/xlsx/package/parts";

/** The style index of a cell in the saved file; `null` when the file has no such cell. */
export function styleIndex(bytes: Uint8Array, sheet: string, cell: string): number | null {
  const pkg = openPackage(bytes);
  const part = resolveParts(pkg).sheets.find(({ name }) => name === sheet)?.part ?? "";
  const tag = new RegExp(`<(?:\\w+:)?c r="${cell}"[^>]*>`).exec(pkg.readText(part))?.[0];
  if (tag === undefined) return null;
  return Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0);
}

/** The solid fill of a cell in the saved file as six digits; `null` when it has none. */
export function fillColor(bytes: Uint8Array, sheet: string, cell: string): string | null {
  const styles = openPackage(bytes).readText("xl/styles.xml");
  const list = (name: string): string =>
    new RegExp(`<${name}[ >].*?</${name}>`, "s").exec(styles)?.[0] ?? "";
  const xfs = list("cellXfs").match(/<xf [^>]*>/g) ?? [];
  const fills = list("fills").match(/<fill>.*?<\/fill>/gs) ?? [];
  const fill =
    fills[Number(/fillId="(\d+)"/.exec(xfs[styleIndex(bytes, sheet, cell) ?? 0] ?? "")?.[1])];
  return /patternType="solid".*?rgb="FF([0-9A-F]{6})"/.exec(fill ?? "")?.[1] ?? null;
}
