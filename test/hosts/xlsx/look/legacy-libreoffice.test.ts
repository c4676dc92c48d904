import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatAddress, type Range } from "../../../../src/core/model/address";
import type {
  BorderLine,
  CellLook,
  GridCell,
  SheetLayout,
} from "../../../../src/core/model/sheet-look";
import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";
import type { WorkbookView } from "../../../../src/hosts/xlsx/xlsx-port";
import { asXls, officeMissing, reportNotAsked } from "../../../support/libre-office";
import { FORMATTED } from "./formatted-workbook";
import { lookWorkbook } from "./look-workbook";

const SAMPLE = join(__dirname, "../../../../assets/samples/投资服务局2023年度绩效自评-待评分.xlsx");
const MINUTES = 60_000;

type Views = { readonly xlsx: WorkbookView; readonly xls: WorkbookView };

/** The same workbook in both formats, the old one saved by LibreOffice. */
async function inBothFormats(bytes: Uint8Array): Promise<Views> {
  const open = async (file: Uint8Array): Promise<WorkbookView> =>
    (await openWorkbookPort(file, "自评表", { loadCalculator: null })).view;
  return { xlsx: await open(bytes), xls: await open(asXls(bytes)) };
}

/** Lengths in pixels, 0 for what is hidden. */
function lengthsOf({ rows, columns, ...layout }: SheetLayout) {
  const lookUp = (
    runs: readonly { from: number; to: number; hidden: boolean; length: number }[],
    usual: number,
  ) => {
    return (place: number): number => {
      const run = runs.find(({ from, to }) => from <= place && place <= to);
      return run ? (run.hidden ? 0 : run.length) : usual;
    };
  };
  const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  const heights = layout.rowRuns.map(({ height, ...run }) => ({ ...run, length: height }));
  const widths = layout.columnRuns.map(({ width, ...run }) => ({ ...run, length: width }));
  return {
    heights: places(rows).map(lookUp(heights, layout.rowHeight)),
    widths: places(columns).map(lookUp(widths, layout.columnWidth)),
  };
}

/** Where two lists of lengths are further apart than this. */
function apart(some: readonly number[], others: readonly number[], most: number): unknown[] {
  const length = Math.max(some.length, others.length);
  return Array.from(
    { length },
    (_, at) => [at + 1, some[at] ?? -1, others[at] ?? -1] as const,
  ).filter(([, one, other]) => Math.abs(one - other) > most || (one === 0) !== (other === 0));
}

/** LibreOffice writes the screen's colour of lines as black. */
function line(border: BorderLine | null): BorderLine | null {
  return border && { ...border, color: border.color ?? "#000000" };
}

function comparable(look: CellLook, withFont: boolean): unknown {
  const { top, right, bottom, left, font, ...rest } = look;
  const sides = [top, right, bottom, left].map(line);
  return { ...rest, sides, font: withFont ? font : null };
}

/** What is drawn at each place; inside merges LibreOffice writes lines of its own. */
function drawn(view: WorkbookView, name: string, withFont: boolean): Record<string, unknown> {
  const { looks, merges, rows } = view.layout(name);
  const cells = view
    .rows(name, 1, rows)
    .filter((cell) => !merges.some((merge) => isInside(merge, cell)));
  return Object.fromEntries(
    cells.map(({ text, kind, locked, textColor, look, ...at }) => [
      formatAddress(at),
      { text, kind, locked, textColor, look: comparable(looks[look]!, withFont) },
    ]),
  );
}

function isInside({ top, left, bottom, right }: Range, { row, column }: GridCell): boolean {
  const isFirst = row === top && column === left;
  return !isFirst && row >= top && row <= bottom && column >= left && column <= right;
}

function expectSameSheet({ xlsx, xls }: Views, name: string, withFont: boolean): void {
  const [one, other] = [xlsx.layout(name), xls.layout(name)];
  const { rows, columns, merges, gridLines, visibility } = one;
  expect(other).toMatchObject({ rows, columns, gridLines, visibility, protected: one.protected });
  expect(new Set(other.merges)).toEqual(new Set(merges));
  const [ours, theirs] = [lengthsOf(one), lengthsOf(other)];
  expect(apart(ours.widths, theirs.widths, 1)).toEqual([]);
  expect(apart(ours.heights, theirs.heights, 2)).toEqual([]);
  expect(drawn(xls, name, withFont)).toEqual(drawn(xlsx, name, withFont));
}

describe("LibreOffice as the judge of how an .xls looks", () => {
  it(
    "saves every kind of look, which is drawn as in the .xlsx that it came from",
    async () => {
      const missing = officeMissing();
      if (missing !== null) {
        reportNotAsked(missing);
        return;
      }
      const views = await inBothFormats(lookWorkbook(FORMATTED));
      expectSameSheet(views, "表", true);
    },
    5 * MINUTES,
  );

  it(
    "saves the sample, each of whose sheets is drawn alike",
    async () => {
      const missing = officeMissing();
      if (missing !== null) {
        reportNotAsked(missing);
        return;
      }
      const views = await inBothFormats(new Uint8Array(readFileSync(SAMPLE)));
      const names = views.xlsx.sheets().map(({ name }) => name);
      expect(names).toHaveLength(30);
      // The name of a Chinese font that is not installed is not kept by LibreOffice.
      for (const name of names) expectSameSheet(views, name, false);
    },
    5 * MINUTES,
  );
});
