/** Cells that a form leaves blank and none of which is covered by a merge: scores, rates, the total, then notes. */
const BLANK_CELLS = [
  ...rowsOf("I", 13, 32),
  ...rowsOf("I", 6, 9),
  ...rowsOf("J", 6, 6),
  ...rowsOf("I", 33, 33),
  ...rowsOf("J", 13, 32),
];

function rowsOf(column, first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => `${column}${first + index}`);
}

/** What every contestant gets: `INPUT OUTPUT CELLS`, the last being how many cells of a sheet to write. */
export function contestantArguments() {
  const [input, output, count] = process.argv.slice(2);
  const cells = BLANK_CELLS.slice(0, Number(count)).map((address, index) => ({
    address,
    value: index + 0.5,
  }));
  return { input, output, cells };
}

/** Says on standard output how many values were read. */
export function sayValuesRead(count) {
  process.stdout.write(`${JSON.stringify({ valuesRead: count })}\n`);
}
