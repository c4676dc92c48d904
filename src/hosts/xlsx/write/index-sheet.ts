import { scanXml } from "../xml/scan-xml";
import type { ScanHandler } from "../xml/plain-scanner";
import { prefixOf } from "./outline";
import type { SheetIndex } from "./sheet-index";
import { newScan, ON_CLOSE, ON_OPEN, type Scan } from "./sheet-scan";

/** One pass over a worksheet part; cells are collected for the `wanted` rows only. Throws on broken XML. */
export function indexSheet(xml: string, wanted: ReadonlySet<number>): SheetIndex {
  const scan = scanXml(xml, { begin: () => newScan(wanted), handlerOf: indexHandler });
  return { ...scan, prefix: scan.prefix ?? "" };
}

/** Fills the scan from the tags of a worksheet part. */
export function indexHandler(scan: Scan): ScanHandler {
  return {
    open: (name, attributes, { start, end }) => {
      scan.prefix ??= prefixOf(name);
      const local = ownName(name, scan.prefix);
      if (local !== null) ON_OPEN.get(local)?.(scan, { attributes, start, openEnd: end });
    },
    close: (name, start, end) => {
      ON_CLOSE.get(ownName(name, scan.prefix ?? "") ?? "")?.(scan, start, end);
    },
    text: () => {},
  };
}

function ownName(name: string, prefix: string): string | null {
  if (prefix === "") return name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}
