const COLUMNS = 8;
const SEED_STEP = 7919;

/** Rows of a ledger beside the forms: numbers only, so that its XML is all there is to it. */
export function longSheetXml(rows, main) {
  const lines = Array.from({ length: rows }, (_, index) => rowXml(index + 1));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function rowXml(row) {
  const cells = Array.from({ length: COLUMNS }, (_, column) => {
    const value = ((row * SEED_STEP + column * 31) % 1_000_000) / 100;
    return `<c r="${String.fromCharCode(65 + column)}${row}"><v>${value}</v></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}
