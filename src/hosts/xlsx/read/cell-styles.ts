import { parsePart } from "../xml/parse-xml";
import type { XlsxPackage } from "../package/open-package";
import { formatCode, GENERAL } from "./number-formats";

/** What reading needs to know of the cell styles, by style index. */
export type CellStyles = {
  /** The number format codes. A style index beyond the list is General. */
  readonly formats: readonly string[];
  /** The styles whose cells stay writable on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
};

const NO_STYLES: CellStyles = { formats: [], unlocked: new Set() };
const MOST_STYLES = 100_000;

type Draft = {
  readonly own: Map<number, string>;
  readonly ids: number[];
  readonly unlocked: Set<number>;
  list: string;
};

const LISTS: ReadonlySet<string> = new Set(["cellXfs", "numFmts"]);

/** Reads the cell styles of the styles part; a file without one has none. */
export function readCellStyles(pkg: XlsxPackage, part: string | null): CellStyles {
  if (part === null) return NO_STYLES;
  const draft: Draft = { own: new Map(), ids: [], unlocked: new Set(), list: "" };
  parsePart(pkg, part, {
    root: "styleSheet",
    handler: {
      open: (name, attributes) => {
        if (LISTS.has(name)) draft.list = name;
        else addItem(draft, name, (key) => attributes.get(key));
      },
      close: (name) => {
        if (LISTS.has(name)) draft.list = "";
      },
    },
  });
  const { own, ids, unlocked } = draft;
  return { formats: ids.map((id) => formatCode(id, own)), unlocked };
}

function addItem(
  { list, own, ids, unlocked }: Draft,
  name: string,
  attribute: (key: string) => string | undefined,
): void {
  if (list === "numFmts" && name === "numFmt" && own.size < MOST_STYLES) {
    own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? GENERAL);
  }
  if (list !== "cellXfs") return;
  if (name === "xf" && ids.length < MOST_STYLES) ids.push(Number(attribute("numFmtId") ?? 0));
  // Cells are locked unless their style says otherwise.
  if (name === "protection" && isOff(attribute("locked"))) unlocked.add(ids.length - 1);
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false";
}
