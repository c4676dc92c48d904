import type { ReportParagraph } from "../../core/model/report-text";
import { WorkbookError } from "../xlsx/errors";
import { prefixedAttribute, type Attributes } from "../xlsx/xml/attributes";
import type { XmlHandler } from "../xlsx/xml/parse-xml";

/** No report is longer; all its text is held in memory (本工具默认). */
const MOST_CHARACTERS = 2_000_000;

/** What a document holds that is not its text: moved away, deleted, an older program's copy, places of tab stops. */
const NOT_TEXT: ReadonlySet<string> = new Set(["moveFrom", "del", "mc:Fallback", "tabs"]);

/** A paragraph under way; one inside a text box stands inside another. */
type Draft = { text: string; autoNumbered: boolean };

type State = {
  readonly paragraphs: ReportParagraph[];
  readonly drafts: Draft[];
  /** The cells of each row under way, the innermost table last. */
  readonly rows: string[][];
  /** How deep inside what is not text. */
  hidden: number;
  inText: boolean;
  characters: number;
};

/** Collects the paragraphs of a Word document's body, and each row of a table as one with its cells parted by tabs. */
export type BodyReader = {
  readonly handler: XmlHandler;
  readonly paragraphs: readonly ReportParagraph[];
};

/** A reader to be fed with the document part. Throws a `WorkbookError` when there is too much text. */
export function createBodyReader(): BodyReader {
  const state: State = {
    paragraphs: [],
    drafts: [],
    rows: [],
    hidden: 0,
    inText: false,
    characters: 0,
  };
  return {
    paragraphs: state.paragraphs,
    handler: {
      open: (name, attributes) => open(state, name, attributes),
      close: (name) => close(state, name),
      text: (text) => {
        if (state.inText && state.hidden === 0) add(state, text);
      },
    },
  };
}

function open(state: State, name: string, attributes: Attributes): void {
  if (NOT_TEXT.has(name)) state.hidden += 1;
  if (state.hidden > 0) return;
  switch (name) {
    case "p":
      state.drafts.push({ text: "", autoNumbered: false });
      return;
    case "t":
      state.inText = true;
      return;
    case "tr":
      state.rows.push([]);
      return;
    case "tc":
      state.rows.at(-1)?.push("");
      return;
    case "numId":
      return markNumbered(state, attributes);
    case "tab":
    case "br":
    case "cr":
    case "noBreakHyphen":
      add(state, name === "noBreakHyphen" ? "-" : " ");
  }
}

/** Number 0 takes a style's numbering away. */
function markNumbered(state: State, attributes: Attributes): void {
  const draft = state.drafts.at(-1);
  const value = prefixedAttribute(attributes, "val");
  if (draft && value !== "0") draft.autoNumbered = true;
}

function close(state: State, name: string): void {
  if (NOT_TEXT.has(name)) state.hidden -= 1;
  if (state.hidden > 0) return;
  if (name === "t") state.inText = false;
  else if (name === "p") endParagraph(state);
  else if (name === "tr") endRow(state);
}

function add(state: State, text: string): void {
  const draft = state.drafts.at(-1);
  if (draft === undefined) return;
  state.characters += text.length;
  if (state.characters > MOST_CHARACTERS) throw new WorkbookError("tooLarge", "");
  draft.text += text;
}

function endParagraph(state: State): void {
  const draft = state.drafts.pop();
  if (draft === undefined) return;
  const { text, autoNumbered } = draft;
  const row = state.rows.at(-1);
  if (row === undefined) {
    state.paragraphs.push(autoNumbered ? { text, autoNumbered } : { text });
    return;
  }
  const cell = row.length - 1;
  if (cell >= 0) row[cell] = [row[cell], text.replaceAll("\t", " ")].filter(Boolean).join(" ");
}

/** The row of a table inside a cell is text of that cell. */
function endRow(state: State): void {
  const cells = state.rows.pop() ?? [];
  const outer = state.rows.at(-1);
  if (outer === undefined) state.paragraphs.push({ text: cells.join("\t") });
  else if (outer.length > 0) {
    outer[outer.length - 1] = [outer.at(-1), ...cells].filter(Boolean).join(" ");
  }
}
