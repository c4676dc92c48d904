import type { Workbook } from "../../../core/model/workbook";
import { substreamRecords } from "../read/legacy/records";
import { isListing, readListing } from "../read/legacy/sheet-listing";
import { openWorkbookStream } from "../read/legacy/workbook-stream";
import type { WorkbookView } from "../xlsx-port";
import { keepSource } from "./kept-sources";
import { readLegacySheetShape } from "./legacy-sheet-shape";
import { readLegacyStyleLists } from "./legacy-style-lists";
import { noSuchSheet } from "./no-such-sheet";
import { numberColors } from "./number-color";
import { OFFICE_THEME } from "./palette";
import { readSheetLayout } from "./sheet-layout";
import { readSheetRows } from "./sheet-rows";
import { sheetSource, type SheetSource } from "./sheet-source";
import { styleLooks, type StyleLooks } from "./style-looks";

/** What all sheets of a file are drawn with. */
type File = {
  readonly stream: Uint8Array;
  /** Where the records of each sheet begin, by its name. */
  readonly starts: ReadonlyMap<string, number>;
  readonly styles: StyleLooks;
};

/**
 * A workbook in the old format as a grid draws it; `workbook` is what was read from `bytes`. A file that is only
 * checked is not read for its looks: that happens when the first sheet is asked for.
 */
export function legacyView(bytes: Uint8Array, { sheets }: Workbook): WorkbookView {
  const colors = numberColors();
  const kept = new Map<string, SheetSource>();
  let file: File | null = null;
  const sourceOf = (name: string): SheetSource => {
    file ??= openFile(bytes);
    const { stream, starts, styles } = file;
    const sheet = sheets.find((candidate) => candidate.name === name);
    const start = starts.get(name);
    if (!sheet || start === undefined) throw noSuchSheet(name);
    const read = (): SheetSource =>
      sheetSource({ sheet, styles }, (bounds) =>
        readLegacySheetShape(substreamRecords(stream, start), bounds),
      );
    return keepSource(kept, name, kept.get(name) ?? read());
  };
  return {
    sheets: () => sheets.map(({ name, visibility }) => ({ name, visibility })),
    layout: (name) => readSheetLayout(sourceOf(name)),
    rows: (name, from, to) => readSheetRows(sourceOf(name), { from, to }, colors),
  };
}

function openFile(bytes: Uint8Array): File {
  const stream = openWorkbookStream(bytes);
  const globals = [...substreamRecords(stream, 0)];
  const listings = globals.filter(isListing).map(({ data }) => readListing(data));
  return {
    stream,
    starts: new Map(listings.map(({ name, offset }) => [name, offset])),
    styles: styleLooks(readLegacyStyleLists(globals), OFFICE_THEME),
  };
}
