import type { EditAnswer, GridSource } from "../../../src/app/workbench/grid-source";
import type { CellRef } from "../../../src/app/ports";
import {
  PLAIN_LOOK,
  parseAddress,
  parseRange,
  type CellLook,
  type GridCell,
  type SheetLayout,
  type Visibility,
} from "../../../src/core/index";

export const plainLook: CellLook = PLAIN_LOOK;

/** A sheet as plain data: what cells hold by address; a string that begins with "=" is a formula that shows 0. */
export type FakeSheet = {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly cells?: Readonly<Record<string, string | number | Partial<GridCell>>>;
  readonly merges?: readonly string[];
  readonly layout?: Partial<SheetLayout>;
  /** The cells of a row, for sheets too long to write down. */
  readonly rowOf?: (row: number) => readonly GridCell[];
};

export type FakeGrid = GridSource & {
  /** Every edit that was asked for: "表!A1=5". */
  readonly edits: readonly string[];
  /** Every question for rows: "表 1-64". */
  readonly asked: readonly string[];
  reveal(cell: CellRef): void;
  change(): void;
  set(sheet: string, address: string, content: string | number): void;
  /** Questions are not answered until the function it gives is called. */
  hold(): () => void;
  fail(what: "sheets" | "layout" | "rows" | null): void;
};

/** A cell at an address. */
export function fakeCell(address: string, given: string | number | Partial<GridCell>): GridCell {
  const { row, column } = parseAddress(address) ?? { row: 1, column: 1 };
  const own = typeof given === "object" ? given : { content: given };
  const content = own.content ?? null;
  const isFormula = typeof content === "string" && content.startsWith("=");
  return {
    row,
    column,
    text: isFormula ? "0" : content === null ? "" : String(content),
    kind: isFormula || typeof content === "number" ? "number" : content === null ? "blank" : "text",
    look: 0,
    textColor: null,
    locked: false,
    ...own,
    content,
  };
}

export function fakeLayout(sheet: FakeSheet, cells: readonly GridCell[]): SheetLayout {
  const merges = (sheet.merges ?? []).flatMap((range) => parseRange(range) ?? []);
  return {
    name: sheet.name,
    visibility: sheet.visibility ?? "visible",
    protected: false,
    rows: Math.max(0, ...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)),
    columns: Math.max(0, ...cells.map(({ column }) => column), ...merges.map(({ right }) => right)),
    rowHeight: 20,
    columnWidth: 72,
    rowRuns: [],
    columnRuns: [],
    merges,
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
    looks: [plainLook],
    ...sheet.layout,
  };
}

/** A workbook from plain data that answers like a real one: edits change it, formulas and locked cells refuse. */
export function fakeGrid(sheets: readonly FakeSheet[]): FakeGrid {
  const books = new Map(
    sheets.map((sheet) => [
      sheet.name,
      new Map(
        Object.entries(sheet.cells ?? {}).map(([address, given]) => [
          address,
          fakeCell(address, given),
        ]),
      ),
    ]),
  );
  const listeners = new Set<() => void>();
  const revealers = new Set<(cell: CellRef) => void>();
  const edits: string[] = [];
  const asked: string[] = [];
  const done: { cell: CellRef; before: GridCell | undefined; after: GridCell }[] = [];
  let undone = 0;
  let failing: "sheets" | "layout" | "rows" | null = null;
  let gate: Promise<void> = Promise.resolve();
  const change = (): void => listeners.forEach((listener) => listener());
  const sheetOf = (name: string): FakeSheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const put = ({ sheet, cell }: CellRef, next: GridCell | undefined): void => {
    if (next) books.get(sheet)?.set(cell, next);
    else books.get(sheet)?.delete(cell);
    change();
  };
  return {
    edits,
    asked,
    async sheets() {
      await gate;
      if (failing === "sheets") throw new Error("sheets");
      return sheets.map(({ name, visibility = "visible" }) => ({ name, visibility }));
    },
    async layout(name) {
      await gate;
      if (failing === "layout") throw new Error("layout");
      return fakeLayout(sheetOf(name), [...(books.get(name)?.values() ?? [])]);
    },
    async rows(name, from, to) {
      asked.push(`${name} ${from}-${to}`);
      await gate;
      if (failing === "rows") throw new Error("rows");
      const { rowOf } = sheetOf(name);
      const edited = [...(books.get(name)?.values() ?? [])].filter(
        ({ row }) => row >= from && row <= to,
      );
      const made: GridCell[] = [];
      for (let row = from; rowOf && row <= to; row++) {
        made.push(
          ...rowOf(row).filter(
            (cell) => !edited.some((other) => other.row === row && other.column === cell.column),
          ),
        );
      }
      return [...made, ...edited].sort((a, b) => a.row - b.row || a.column - b.column);
    },
    async edit(cell, typed): Promise<EditAnswer> {
      edits.push(`${cell.sheet}!${cell.cell}=${typed}`);
      await gate;
      const before = books.get(cell.sheet)?.get(cell.cell);
      if (typeof before?.content === "string" && before.content.startsWith("=")) {
        return { done: false, reason: `${cell.cell} 是公式，不能直接改写。请修改它引用的单元格。` };
      }
      if (before?.locked) {
        return { done: false, reason: `${cell.cell} 受工作表保护。请先撤销保护。` };
      }
      const number = Number(typed);
      const content = typed === "" ? null : Number.isNaN(number) ? typed : number;
      const after = fakeCell(cell.cell, { content, look: before?.look ?? 0 });
      done.splice(done.length - undone);
      undone = 0;
      done.push({ cell, before, after });
      put(cell, after);
      return { done: true, cell };
    },
    async undo(): Promise<EditAnswer> {
      const step = done[done.length - 1 - undone];
      if (!step) return { done: false, reason: "没有可以撤销的修改。" };
      undone++;
      put(step.cell, step.before);
      return { done: true, cell: step.cell };
    },
    async redo(): Promise<EditAnswer> {
      const step = done[done.length - undone];
      if (!step) return { done: false, reason: "没有可以恢复的修改。" };
      undone--;
      put(step.cell, step.after);
      return { done: true, cell: step.cell };
    },
    history: () => ({ undo: done.length - undone, redo: undone }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReveal(listener) {
      revealers.add(listener);
      return () => revealers.delete(listener);
    },
    reveal: (cell) => revealers.forEach((listener) => listener(cell)),
    change,
    set: (sheet, address, content) => put({ sheet, cell: address }, fakeCell(address, content)),
    hold() {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    fail(what) {
      failing = what;
    },
  };
}
