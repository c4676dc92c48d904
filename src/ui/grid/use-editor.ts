import { useCallback, useEffect, useRef, useState } from "react";
import { usePageTexts } from "../text/page-texts";
import { cellOf, type Desk } from "./desk";
import { moved, type Way } from "./moves";
import { placeKey, type Place } from "./places";
import { looksLikeFormula, typedText } from "./typed-text";
import { fieldOf } from "./field";
import { sendEdit } from "./send-edit";

/**
 * What the user is writing, not yet in the workbook. `enter`: begun by typing, an arrow ends it; `edit`: begun by F2, an
 * arrow moves in the text. `line`: written in the line above the grid.
 */
export type Draft = {
  readonly text: string;
  readonly mode: "enter" | "edit" | "line";
  readonly place: Place;
};

/** A few words beside a cell: why it was not changed. */
export type Refusal = { readonly place: Place; readonly words: string };

export type Editor = {
  readonly draft: Draft | null;
  /** Sent to the workbook and not answered yet, by `placeKey`. */
  readonly pending: ReadonlyMap<number, string>;
  readonly refusal: Refusal | null;
  /** Begins with what the cell holds. */
  begin(mode: "edit" | "line"): void;
  change(text: string, mode?: "line"): void;
  /** Puts the draft into the cell and goes on. */
  commit(way?: Way): void;
  cancel(): void;
  /** Puts texts into cells, one after another; says what was refused. */
  putAll(changes: readonly { readonly place: Place; readonly typed: string }[]): void;
  refuse(refusal: Refusal | null): void;
};

const NONE: ReadonlyMap<number, string> = new Map();

/** Writing into cells. A cell that cannot be changed is said to be so as soon as somebody begins. */
export function useEditor(desk: Desk): Editor {
  const { model, active, cell, cursor, choose } = desk;
  const sheet = model.layout.name;
  const { draft, latest, setDraft } = useDraft();
  const [refusal, refuse] = useState<Refusal | null>(null);
  const { pending, put } = usePending(desk, refuse);
  useEffect(() => setDraft(null), [sheet, setDraft]);
  useEffect(() => refuse(null), [sheet, active.row, active.column]);
  const probe = useProbe(desk, (found) => {
    setDraft(null);
    refuse(found);
  });
  const cancel = useCallback(() => setDraft(null), [setDraft]);
  return {
    ...{ draft, pending, refusal, refuse, cancel },
    begin(mode) {
      refuse(null);
      desk.show(active);
      setDraft({ text: typedText(cell), mode, place: active });
      probe();
    },
    change(text, mode) {
      if (!draft) {
        refuse(null);
        desk.show(active);
        probe();
      }
      setDraft({ text, mode: mode ?? draft?.mode ?? "enter", place: draft?.place ?? active });
    },
    commit(way) {
      if (way) choose(moved(fieldOf(desk), cursor, { way, extend: false }));
      const written = latest.current;
      setDraft(null);
      if (!written) return;
      const { place, text: typed } = written;
      if (typed !== typedText(cellOf(desk.tiles, place))) void put([{ place, typed }]);
    },
    putAll: (changes) => void put(changes),
  };
}

/** The draft is also kept at hand: a field that loses the keyboard commits before the next drawing. */
function useDraft() {
  const [draft, set] = useState<Draft | null>(null);
  const latest = useRef<Draft | null>(null);
  const setDraft = useCallback((next: Draft | null) => {
    latest.current = next;
    set(next);
  }, []);
  return { draft, latest, setDraft };
}

type Change = { readonly place: Place; readonly typed: string };

/** Sends changes; each shows as typed until the workbook has answered and its new text is here. */
function usePending(desk: Desk, refuse: (refusal: Refusal | null) => void) {
  const [pending, setPending] = useState(NONE);
  const { grid } = usePageTexts();
  const put = async (changes: readonly Change[]): Promise<void> => {
    const keys = new Map(changes.map(({ place, typed }) => [placeKey(place), typed]));
    setPending((all) => new Map([...all, ...keys]));
    let refused: Refusal | null = null;
    for (const { place, typed } of changes) {
      const reason = await sendEdit(desk, { place, typed, failed: grid.editFailed });
      if (reason !== null) refused ??= { place, words: reason };
    }
    if (refused) {
      desk.choose({ anchor: refused.place, head: refused.place, tabColumn: null });
      refuse(refused);
    }
    await desk.tiles.refresh();
    setPending((all) => without(all, keys));
  };
  return { pending, put };
}

/** What was typed meanwhile stays. */
function without(
  all: ReadonlyMap<number, string>,
  done: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  return new Map([...all].filter(([key, typed]) => done.get(key) !== typed));
}

/**
 * Asks the workbook whether a cell that seems to be a formula or protected may be changed, by putting in what it
 * holds: only the workbook knows the reason, and the user should hear it before writing a sentence.
 */
function useProbe(desk: Desk, refused: (refusal: Refusal) => void): () => void {
  const { grid } = usePageTexts();
  return () => {
    const { cell, active } = desk;
    if (!cell || !(cell.locked || looksLikeFormula(cell))) return;
    const change = { place: active, typed: typedText(cell), failed: grid.editFailed };
    void sendEdit(desk, change).then((reason) => {
      if (reason !== null) refused({ place: active, words: reason });
    });
  };
}
