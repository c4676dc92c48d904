import { SaxesParser } from "saxes";
import { prefixOf } from "./outline";
import type { SheetIndex } from "./sheet-index";
import { newScan, ON_CLOSE, ON_OPEN } from "./sheet-scan";

/** One pass over a worksheet part; cells are collected for the `wanted` rows only. Throws on broken XML. */
export function indexSheet(xml: string, wanted: ReadonlySet<number>): SheetIndex {
  const scan = newScan(xml, wanted);
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("the part has a DOCTYPE");
  });
  parser.on("opentag", (tag) => {
    scan.prefix ??= prefixOf(tag.name);
    const local = ownName(tag.name, scan.prefix);
    if (local !== null) ON_OPEN.get(local)?.(scan, tag, parser.position);
  });
  parser.on("closetag", (tag) => {
    const close = ON_CLOSE.get(ownName(tag.name, scan.prefix ?? "") ?? "");
    if (!close) return;
    const end = parser.position;
    close(scan, tag.isSelfClosing ? end : xml.lastIndexOf("<", end - 1), end);
  });
  parser.write(xml).close();
  return { ...scan, prefix: scan.prefix ?? "" };
}

function ownName(name: string, prefix: string): string | null {
  if (prefix === "") return name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}
