import { contains, type Position } from "../../../core/model/address";
import type { CellContent } from "../../../core/model/edit";
import { cellKey } from "../../../core/model/workbook";
import { EMPTY_BODY } from "./cell-body";
import {
  bodyAsFound,
  changeDraft,
  isCovered,
  type CellDraft,
  type CellMemory,
  type DraftRules,
  type Refusal,
  type SheetChange,
} from "./cell-draft";
import { renderDrafts, type RenderedSheet } from "./render-drafts";
import { indexSheet } from "./index-sheet";
import type { IndexedRow, SheetIndex } from "./sheet-index";

/** What the patcher asks about the sheet. */
export type SheetContext = {
  /** What the cell holds as the reader sees it: a formula by its text with "=". */
  readonly held: (position: Position) => CellContent;
  readonly isLocked: (style: number) => boolean;
  readonly original: (position: Position) => CellMemory | undefined;
};

export type SheetPatch = RenderedSheet & {
  /** Of the main namespace, with the colon. */
  readonly prefix: string;
  /** One for each change, in order; `null` when done. */
  readonly outcomes: readonly (Refusal | null)[];
  /** The former content and body of every cell whose content changed, by `cellKey`. */
  readonly replaced: ReadonlyMap<number, CellMemory>;
  /** The cells whose new formula came with its result, by `cellKey`. */
  readonly computed: ReadonlySet<number>;
  /** A new formula came without its result. */
  readonly leftOpen: boolean;
  /** Formula cells that came or went. */
  readonly formulasChanged: boolean;
};

/** Makes the changes in a worksheet part; every character that need not change stays. Throws on broken XML. */
export function patchSheet(
  xml: string,
  changes: readonly SheetChange[],
  context: SheetContext,
): SheetPatch {
  const index = indexSheet(xml, new Set(changes.map((change) => change.row)));
  const drafts = new Map<number, CellDraft>();
  const rules = rulesOf(xml, index, context);
  const outcomes = changes.map((change) => {
    const key = cellKey(change);
    const draft = drafts.get(key) ?? draftAt(change, index, context);
    drafts.set(key, draft);
    return changeDraft(draft, change, rules);
  });
  const changed = [...drafts.values()].filter(isChanged);
  const unchanged = { xml, elements: new Map<number, string>() };
  return {
    ...(changed.length === 0 ? unchanged : renderDrafts(xml, index, changed)),
    prefix: index.prefix,
    outcomes,
    replaced: memories(xml, changed, context),
    computed: new Set(changed.filter(({ computed }) => computed).map(cellKey)),
    leftOpen: changed.some(isLeftOpen),
    formulasChanged: changed.some(formulaChanged),
  };
}

function rulesOf(xml: string, index: SheetIndex, context: SheetContext): DraftRules {
  const { prefix, protection } = index;
  return { xml, prefix, protection, isLocked: context.isLocked, original: context.original };
}

function draftAt(at: Position, index: SheetIndex, context: SheetContext): CellDraft {
  const row = index.rows.get(at.row);
  // Of two elements for one cell readers take the last.
  const found = row?.cells.filter((cell) => cell.column === at.column).at(-1) ?? null;
  const style = found?.style ?? inheritedStyle(at, row, index);
  const { row: number, column } = at;
  return {
    row: number,
    column,
    found,
    covered: isCovered(at, index.merges),
    inArray: index.arrays.some((area) => contains(area, at)),
    content: context.held(at),
    styleBefore: style,
    style,
    restyled: false,
    formula: found?.formula ?? "none",
    body: null,
    computed: false,
  };
}

function inheritedStyle(at: Position, row: IndexedRow | undefined, index: SheetIndex): number {
  if (row?.style != null) return row.style;
  const { column } = at;
  return index.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

function isChanged(draft: CellDraft): boolean {
  if (!draft.found) return (draft.body?.inner ?? "") !== "" || draft.restyled;
  return draft.body !== null || draft.style !== draft.found.style;
}

function isLeftOpen({ body, formula, computed }: CellDraft): boolean {
  return body !== null && formula !== "none" && !computed;
}

function formulaChanged({ found, formula }: CellDraft): boolean {
  return (found?.formula ?? "none") === "none" ? formula !== "none" : formula === "none";
}

function memories(
  xml: string,
  changed: readonly CellDraft[],
  context: SheetContext,
): ReadonlyMap<number, CellMemory> {
  const replaced = new Map<number, CellMemory>();
  for (const draft of changed) {
    if (draft.body === null) continue;
    const body = draft.found ? bodyAsFound(draft.found, xml) : EMPTY_BODY;
    const content = context.held(draft);
    const { styleBefore, style } = draft;
    replaced.set(cellKey(draft), { content, body, style: styleBefore, styleAfter: style });
  }
  return replaced;
}
