import { contains, formatAddress, type Position, type Range } from "../../../core/model/address";
import type { CellContent, EditStatus } from "../../../core/model/edit";
import {
  computedOf,
  formulaBody,
  resultBody,
  valueBody,
  type CellBody,
  type Computed,
} from "./cell-body";
import type { IndexedCell } from "./sheet-index";
import { cleanText } from "./xml-text";

/** Replace what a cell holds. */
export type ContentChange = Position & {
  readonly kind: "content";
  readonly expect: CellContent;
  readonly value: string | number | null;
  readonly formula: string | null;
  /** Gives the style the new content is shown in, from the one the cell has. */
  readonly restyle?: (style: number) => number;
  /** Gives the style the cell had before, from the one it has; also where its content stays. */
  readonly restore?: (style: number) => number;
};

/** Give a cell another style; `restyle` gets the style it has and says the new one, or why not. */
export type StyleChange = Position & {
  readonly kind: "style";
  readonly restyle: (style: number) => number | Refusal;
};

/** Renew the stored result of a formula cell. */
export type ResultChange = Position & { readonly kind: "result"; readonly result: Computed };

export type SheetChange = ContentChange | StyleChange | ResultChange;

/** Why a change was not made; `reason` in Chinese for the user. */
export type Refusal = { readonly status: Exclude<EditStatus, "done">; readonly reason: string };

/** A cell on its way from what it was to what it becomes. */
export type CellDraft = Position & {
  readonly found: IndexedCell | null;
  readonly covered: boolean;
  readonly inArray: boolean;
  /** As the reader saw it, then as changed: a formula counts by its text with "=". */
  content: CellContent;
  readonly styleBefore: number;
  style: number;
  restyled: boolean;
  formula: IndexedCell["formula"];
  /** `null` while the body is as found. */
  body: CellBody | null;
  /** Holds a new formula that came with its result. */
  computed: boolean;
};

/** What a draft is judged by. */
export type DraftRules = {
  readonly xml: string;
  readonly prefix: string;
  readonly protection: { readonly cells: boolean; readonly formats: boolean };
  readonly isLocked: (style: number) => boolean;
  /** The content and body a cell had before our first change of it. */
  readonly original: (position: Position) => CellMemory | undefined;
};

/** What a cell held before our first change, so that taking the change back restores it to the letter. */
export type CellMemory = {
  readonly content: CellContent;
  readonly body: CellBody;
  readonly style: number;
  /** The style it had after that change. */
  readonly styleAfter: number;
};

/** Makes one change on the draft; `null` when done. */
export function changeDraft(
  draft: CellDraft,
  change: SheetChange,
  rules: DraftRules,
): Refusal | null {
  switch (change.kind) {
    case "content":
      return changeContent(draft, change, rules);
    case "style":
      return changeStyle(draft, change, rules);
    case "result":
      return changeResult(draft, change, rules);
  }
}

function changeContent(draft: CellDraft, change: ContentChange, rules: DraftRules): Refusal | null {
  const refusal = contentRefusal(draft, change, rules);
  if (refusal) return refusal;
  const content = change.formula === null ? change.value : `=${change.formula}`;
  const unchanged = change.formula === null && sameContent(draft.content, content);
  if (change.restore) setStyle(draft, change.restore(draft.style));
  if (unchanged && draft.formula === "none") return null;
  const memory = rules.original(draft);
  const back = memory !== undefined && sameContent(memory.content, content) ? memory : null;
  draft.body = back ? back.body : bodyOf(change, rules.prefix);
  draft.formula = change.formula === null ? "none" : "plain";
  draft.computed = change.formula !== null && change.value !== null && !back;
  draft.content = content;
  restyle(draft, change, back);
  return null;
}

/** The style of new content, or of what was there before; a style that came since, such as that of a mark, stays. */
function restyle(
  draft: CellDraft,
  change: ContentChange,
  back: { readonly style: number; readonly styleAfter: number } | null,
): void {
  if (!back) setStyle(draft, change.restyle?.(draft.style) ?? draft.style);
  else if (draft.style === back.styleAfter) setStyle(draft, back.style);
}

function setStyle(draft: CellDraft, style: number): void {
  draft.restyled ||= style !== draft.style;
  draft.style = style;
}

function bodyOf({ value, formula }: ContentChange, prefix: string): CellBody {
  if (formula === null) return valueBody(value, prefix);
  return formulaBody(formula, computedOf(value), prefix);
}

function contentRefusal(
  draft: CellDraft,
  change: ContentChange,
  rules: DraftRules,
): Refusal | null {
  if (typeof change.value === "number" && !Number.isFinite(change.value)) {
    return refuse(
      "unsupported",
      `要写入 ${formatAddress(draft)} 的数不是有限的数，未写入。请检查算式。`,
    );
  }
  if (draft.covered) return coveredRefusal(draft);
  return (
    formulaRefusal(draft, change.expect) ??
    (rules.protection.cells && rules.isLocked(draft.style) ? lockedRefusal(draft) : null) ??
    (sameContent(draft.content, change.expect) ? null : staleRefusal(draft))
  );
}

function formulaRefusal(draft: CellDraft, expect: CellContent): Refusal | null {
  if (draft.inArray || draft.formula === "master") {
    return refuse(
      "formula",
      `${formatAddress(draft)} 的公式同时算出其他单元格，未改动。请在表中手工修改。`,
    );
  }
  if (draft.formula === "none") return null;
  const explicit = typeof expect === "string" && expect.startsWith("=");
  if (explicit) return null;
  return refuse("formula", `${formatAddress(draft)} 是公式，未覆盖。请核对公式或手工修改。`);
}

function changeStyle(draft: CellDraft, change: StyleChange, rules: DraftRules): Refusal | null {
  if (draft.covered) return coveredRefusal(draft);
  if (rules.protection.formats) return lockedRefusal(draft);
  const style = change.restyle(draft.style);
  if (typeof style !== "number") return style;
  setStyle(draft, style);
  return null;
}

function changeResult(draft: CellDraft, change: ResultChange, rules: DraftRules): Refusal | null {
  const { found } = draft;
  if (!found || draft.formula === "none") {
    return refuse("missing", `${formatAddress(draft)} 没有公式，结果未更新。`);
  }
  const before = draft.body ?? bodyAsFound(found, rules.xml);
  const { type, inner } = resultBody(change.result, rules.prefix);
  draft.body = { type, inner: formulaPart(before.inner, rules.prefix) + inner };
  return null;
}

/** The `<f>` of a cell's body with everything before it, as written. */
function formulaPart(inner: string, prefix: string): string {
  const closing = `</${prefix}f>`;
  const close = inner.indexOf(closing);
  if (close >= 0) return inner.slice(0, close + closing.length);
  const open = inner.indexOf(`<${prefix}f`);
  const end = inner.indexOf("/>", open);
  return open >= 0 && end >= 0 ? inner.slice(0, end + 2) : "";
}

/** The body of a cell element as it stands in the part. */
export function bodyAsFound(found: IndexedCell, xml: string): CellBody {
  if (found.selfClosing) return { type: found.type, inner: "" };
  const close = xml.lastIndexOf("<", found.end - 1);
  return { type: found.type, inner: xml.slice(found.openEnd, close) };
}

/** Whether two contents are the same for the user: an empty text is an empty cell. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return comparable(a) === comparable(b);
}

function comparable(content: CellContent): CellContent {
  if (typeof content !== "string") return content;
  return content === "" ? null : cleanText(content);
}

/** Whether a merge hides the position: only its top left cell shows. */
export function isCovered(position: Position, merges: readonly Range[]): boolean {
  return merges.some(
    (merge) =>
      contains(merge, position) && (merge.top !== position.row || merge.left !== position.column),
  );
}

function refuse(status: Refusal["status"], reason: string): Refusal {
  return { status, reason };
}

function coveredRefusal(at: Position): Refusal {
  const cell = formatAddress(at);
  return refuse("covered", `${cell} 在合并单元格内，不显示内容，未写入。请写入合并区域左上角。`);
}

function lockedRefusal(at: Position): Refusal {
  const cell = formatAddress(at);
  return refuse("locked", `工作表已受保护，${cell} 已锁定，未写入。请撤销工作表保护后再运行。`);
}

function staleRefusal(draft: CellDraft): Refusal {
  const { content } = draft;
  const now = content === null || content === "" ? "空" : `“${String(content)}”`;
  return refuse("stale", `${formatAddress(draft)} 现为${now}，已被改动，未覆盖。请重新检查。`);
}
