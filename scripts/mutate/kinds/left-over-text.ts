import { parseAddress, type Sheet } from "../../../src/core";
import { anyRow, inCell, retotalled, word, type OwnRow } from "../plant-help";
import { pick } from "../random";
import type { CellInputs, DefectKind } from "../types";

/** The sums without the row; and of the rows and the notes that are left, what only this row kept from being said. */
const FOLLOWS = [
  "SE301",
  "SE302",
  "SE303",
  "SE306",
  "SE308",
  "SE414",
  "SE604",
  "SE214",
  "SE216",
  "SE416",
];

/** All cells of the row right of the level names, blank. */
function emptied(sheet: Sheet, row: OwnRow): CellInputs {
  const column = parseAddress(row.cells.name)?.column ?? 0;
  const cells = [...sheet.cells.values()].filter(
    (one) => one.row === row.indicator.row && one.column >= column,
  );
  return Object.fromEntries(cells.map((cell) => [addressOf(cell), null]));
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}

/** Rows and hints that the template brought and nobody replaced, and rows left empty. */
export const leftOverText: readonly DefectKind[] = [
  {
    name: "template-row",
    check: "SE110",
    along: FOLLOWS,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      if (row === undefined) return null;
      const text = word(random, "指标1： 指标2： …… 指标3 ……");
      const cells = { ...emptied(specimen.sheet, row), ...retotalled(specimen, -row.score) };
      return inCell(row.cells.name, text, cells);
    },
  },
  {
    name: "template-row-with-points",
    check: "SE110",
    along: FOLLOWS,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      if (row === undefined) return null;
      const cells = { ...emptied(specimen.sheet, row), ...retotalled(specimen, -row.score) };
      return inCell(row.cells.name, "指标1：", { ...cells, [row.cells.weight]: row.weight });
    },
  },
  {
    name: "empty-row",
    check: "SE117",
    along: FOLLOWS,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, isNamedRow);
      if (row === undefined) return null;
      return {
        change: { cells: { ...emptied(specimen.sheet, row), ...retotalled(specimen, -row.score) } },
      };
    },
  },
  {
    name: "hint-in-cell",
    check: "SE111",
    along: ["SE506", "SE542", "SE416"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ cells }) => cells.note !== null);
      if (row === undefined) return null;
      const name = row.indicator.name.text ?? "";
      const notes = ["请填写偏差原因", "（100字以内）"];
      const choices = [
        [row.cells.name, `${name}（请填写）`],
        ...notes.map((text) => [row.cells.note, text] as const),
        [row.cells.target, word(random, "≥**人 ≥XX个 ≥___户")],
      ] as const;
      const [cell, text] = pick(random, choices) ?? [null, ""];
      return inCell(cell, text);
    },
  },
  {
    name: "dimension-name-gone",
    check: "SE116",
    along: ["SE302", "SE303", "SE402", "SE308"],
    plant: (specimen) => {
      const { indicators } = specimen.form;
      const named = [...new Set(indicators.map(({ dimensionCell }) => dimensionCell))];
      // The block's first name: below another one a blank cell would continue that one.
      const [first] = named;
      if (named.length < 2 || first == null) return null;
      return { change: { cells: { [first]: null } } };
    },
  },
];

/** A row with a level name of its own: without one a blank row is no row of the form. */
function isNamedRow({ indicator: { row, categoryCell, dimensionCell } }: OwnRow): boolean {
  return [categoryCell, dimensionCell].some(
    (cell) => cell !== null && parseAddress(cell)?.row === row,
  );
}
