import type { Shape } from "../texts";
import type { grid as chinese } from "../zh-CN/grid";

/** What the offline page's grid says, in English. */
export const grid: Shape<typeof chinese> = {
  loading: "Reading the sheet…",
  sheetsFailed:
    "The sheets could not be read. Try again; if it still fails, close the file and open it once more.",
  rowsFailed: "Some rows could not be read and are blank for now.",
  retry: "Try again",
  noSheets: "This file has no sheet that can be shown.",
  emptySheet: "This sheet is empty.",
  sheet: (name) => `Sheet ${name}`,
  help: "Move with the arrow keys, edit with F2 or by typing, change sheets with Ctrl+PageUp and Ctrl+PageDown; press Esc, then Tab to leave the grid.",
  leave: "Press Tab to leave the grid.",
  corner: "Row numbers and column letters",
  nameBox: "Cell address; press Enter to go there",
  contentOf: (address) => `Content of ${address}`,
  readOnlyContent: "A formula or a protected cell: for reading only",
  undo: "Undo",
  redo: "Redo",
  undoHint: "Undo (Ctrl+Z)",
  redoHint: "Redo (Ctrl+Y)",
  undone: (address) => `Undid the change of ${address}`,
  redone: (address) => `Made the change of ${address} again`,
  noSuchCell: (typed) => `This sheet has no cell “${typed}”. Write an address such as D13.`,
  cell: (address, text) => `${address} ${text}`,
  blank: "blank",
  editing: (address) => `Editing ${address}`,
  editFailed: "The cell was not changed. Please try again.",
  tooManyCells: (most) =>
    `At most ${most} cells can be changed at a time. Select fewer and try again.`,
  selected: (range) => `Selected ${range}`,
  copied: (range) => `Copied ${range}`,
  copyFailed:
    "The browser did not let this page use the clipboard. Select fewer cells and press Ctrl+C again.",
  inHidden: (address) => `${address} is in a hidden row or column and cannot be seen.`,
  hiddenRows: (from, to) =>
    from === to ? `Row ${from} is hidden` : `Rows ${from} to ${to} are hidden`,
  hiddenColumns: (from, to) =>
    from === to ? `Column ${from} is hidden` : `Columns ${from} to ${to} are hidden`,
  sheets: "Sheets",
  goToSheet: "Go to sheet",
  hiddenSheet: (name, how) => `${name} (${how})`,
  visibilities: { visible: "", hidden: "hidden", veryHidden: "very hidden" },
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomInHint: "Zoom in (Ctrl+plus)",
  zoomOutHint: "Zoom out (Ctrl+minus)",
  zoomTo100: (percent) => `Now at ${percent}%, back to 100%`,
  percent: (percent) => `${percent}%`,
  levels: { error: "Error", warning: "Warning", note: "Note" },
};
