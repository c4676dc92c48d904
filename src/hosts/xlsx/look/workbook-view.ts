import type { Sheet } from "../../../core/model/workbook";
import { currentWorkbook, type OpenFile } from "../write/open-file";
import { isStateSheet } from "../write/state-sheet";
import type { WorkbookView } from "../xlsx-port";
import { keepSource } from "./kept-sources";
import { numberColors } from "./number-color";
import { readSheetLayout } from "./sheet-layout";
import { readSheetRows } from "./sheet-rows";
import { readSheetSource, type SheetSource } from "./sheet-source";
import { readStyleLooks, type StyleLooks } from "./style-looks";
import { noSuchSheet } from "./no-such-sheet";

/** What was read, with all that it was read from: it holds while none of that changes. */
type Kept = { readonly stamp: string; readonly sheet: Sheet; readonly source: SheetSource };

type Memory = {
  readonly file: OpenFile;
  /** By sheet name, the one last asked for at the end. */
  readonly sources: Map<string, Kept>;
  styles: { readonly stamp: string; readonly looks: StyleLooks } | null;
};

/** The workbook as a grid draws it, always as it now stands. A sheet is parsed for its looks when it is asked for. */
export function workbookView(file: OpenFile): WorkbookView {
  const memory: Memory = { file, sources: new Map(), styles: null };
  const colors = numberColors();
  return {
    sheets: () => shownSheets(file).map(({ name, visibility }) => ({ name, visibility })),
    layout: (name) => readSheetLayout(sourceOf(memory, name)),
    rows: (name, from, to) => readSheetRows(sourceOf(memory, name), { from, to }, colors),
  };
}

function shownSheets(file: OpenFile): readonly Sheet[] {
  return currentWorkbook(file).sheets.filter((sheet) => !isStateSheet(sheet));
}

function sourceOf(memory: Memory, name: string): SheetSource {
  const { file, sources } = memory;
  const sheet = shownSheets(file).find((candidate) => candidate.name === name);
  const part = file.parts.sheets.find((candidate) => candidate.name === name)?.part;
  if (!sheet || part === undefined) throw noSuchSheet(name);
  const styles = stylesOf(memory);
  const stamp = stampOf(file, part);
  const kept = sources.get(name);
  const isCurrent = kept?.stamp === stamp && kept.sheet === sheet && kept.source.styles === styles;
  const source = isCurrent
    ? kept.source
    : readSheetSource(file.store.view, part, { sheet, styles });
  return keepSource(sources, name, { stamp, sheet, source }).source;
}

function stylesOf(memory: Memory): StyleLooks {
  const { file, styles } = memory;
  const stamp = stampOf(file, file.parts.styles ?? "");
  if (styles?.stamp === stamp) return styles.looks;
  const looks = readStyleLooks(file.store.view, file.parts);
  memory.styles = { stamp, looks };
  return looks;
}

function stampOf({ store }: OpenFile, part: string): string {
  return `${part} ${store.revision(part)}`;
}
