import { MAX_COLUMN, type Position } from "../../../core/model/address";
import type { Cell } from "../../../core/model/workbook";
import { badXml } from "../errors";
import type { Attributes } from "../xml/attributes";
import { resolveCell, type CellContext, type CellDraft } from "./cell-draft";
import { readReference, type MutablePosition } from "./cell-reference";
import { createSharedFormulas, type SharedFormulas } from "./shared-formulas";
import { createTextCollector, type TextCollector } from "./shared-strings";

/** Turns the events of one `c` element after another into cells. */
export type CellReader = {
  readonly beginRow: (hasNumber: boolean) => void;
  /** Starts a cell and gives the row it stands in. */
  readonly begin: (attributes: Attributes, row: number) => number;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The finished cell; `null` for a blank one. */
  readonly take: () => Cell | null;
  /** The formulas that could be told only after the whole sheet was read. */
  readonly lateFormulas: () => readonly (Position & { readonly formula: string })[];
};

type Capture = "v" | "f" | "is" | null;

type State = {
  readonly context: CellContext;
  readonly draft: CellDraft;
  readonly position: MutablePosition;
  readonly inline: TextCollector;
  readonly shared: SharedFormulas;
  readonly late: (Position & { readonly index: string })[];
  rowHasNumber: boolean;
  capture: Capture;
  captured: string;
  formulaKind: string | undefined;
  sharedIndex: string | undefined;
};

/** A reader for the cells of one sheet, in file order. */
export function createCellReader(context: CellContext): CellReader {
  const state = newState(context);
  return {
    beginRow: (hasNumber) => {
      state.rowHasNumber = hasNumber;
      state.position.column = 0;
    },
    begin: (attributes, row) => beginCell(state, attributes, row),
    open: (name, attributes) => openInCell(state, name, attributes),
    text: (text) => {
      if (state.capture === "is") state.inline.text(text);
      else if (state.capture !== null) state.captured += text;
    },
    close: (name) => closeInCell(state, name),
    take: () => takeCell(state),
    lateFormulas: () =>
      state.late.map(({ row, column, index }) => ({
        row,
        column,
        formula: state.shared.resolve(index, "", { row, column }) ?? "",
      })),
  };
}

function newState(context: CellContext): State {
  return {
    context,
    draft: { row: 0, column: 0, type: "n", style: 0, value: null, inline: null, formula: null },
    position: { row: 0, column: 0 },
    inline: createTextCollector(),
    shared: createSharedFormulas(),
    late: [],
    rowHasNumber: false,
    capture: null,
    captured: "",
    formulaKind: undefined,
    sharedIndex: undefined,
  };
}

function beginCell(state: State, attributes: Attributes, row: number): number {
  const { draft, position } = state;
  placeCell(state, attributes.get("r"), row);
  draft.row = position.row;
  draft.column = position.column;
  draft.value = null;
  draft.inline = null;
  draft.formula = null;
  if (attributes.isEmptyElement()) return position.row;
  draft.type = attributes.get("t") ?? "n";
  draft.style = Number(attributes.get("s") ?? 0);
  return position.row;
}

/** A cell without a reference stands right of the one before it. */
function placeCell(
  { position, context, rowHasNumber }: State,
  reference: string | undefined,
  row: number,
): void {
  if (reference === undefined) {
    position.row = row;
    position.column += 1;
    if (position.column <= MAX_COLUMN) return;
    throw badXml(context.part, `第 ${row} 行的单元格超出工作表范围`);
  }
  if (!readReference(reference, position)) {
    throw badXml(context.part, `的单元格地址“${reference.slice(0, 20)}”不在工作表范围内`);
  }
  if (rowHasNumber && position.row !== row) {
    throw badXml(context.part, `的单元格 ${reference} 写在第 ${row} 行里`);
  }
}

function openInCell(state: State, name: string, attributes: Attributes): void {
  if (state.capture === "is") {
    state.inline.open(name);
    return;
  }
  if (name === "v" || name === "f") {
    state.capture = name;
    state.captured = "";
  } else if (name === "is") {
    state.capture = "is";
    state.inline.begin();
  }
  if (name === "f") {
    state.formulaKind = attributes.get("t");
    state.sharedIndex = attributes.get("si");
  }
}

function closeInCell(state: State, name: string): void {
  const { draft, capture, captured } = state;
  if (capture === "is" && name !== "is") {
    state.inline.close(name);
    return;
  }
  if (name !== capture) return;
  if (name === "v") draft.value = captured;
  else if (name === "is") draft.inline = state.inline.take();
  else draft.formula = finishFormula(state);
  state.capture = null;
}

function finishFormula({
  draft,
  captured,
  formulaKind,
  sharedIndex,
  shared,
  late,
}: State): string | null {
  if (formulaKind === "shared" && sharedIndex !== undefined) {
    const formula = shared.resolve(sharedIndex, captured, draft);
    if (formula === null) late.push({ row: draft.row, column: draft.column, index: sharedIndex });
    return formula ?? "";
  }
  // A data table (what-if) stores no text; the cell is computed all the same.
  if (formulaKind === "dataTable") return captured === "" ? "TABLE()" : captured;
  return captured === "" ? null : captured;
}

function takeCell({ draft, context }: State): Cell | null {
  if (draft.value === null && draft.inline === null && draft.formula === null) return null;
  const { value, text, error, numberFormat } = resolveCell(draft, context);
  const { row, column, formula } = draft;
  const isBlank = formula === null && error === null && (value === null || value === "");
  return isBlank ? null : { row, column, value, text, error, formula, numberFormat };
}
