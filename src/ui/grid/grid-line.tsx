import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState, type KeyboardEvent, type ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { cursorAt } from "./cursor";
import type { Desk } from "./desk";
import { GridIcon } from "./grid-icon";
import { useGridStyles } from "./grid-styles";
import { addressOf, placeFrom } from "./places";
import { looksLikeFormula, typedText } from "./typed-text";
import type { Editor } from "./use-editor";
import type { GridDo } from "./use-grid-do";
import { useHistory } from "./use-history";

export type GridLineProps = {
  readonly desk: Desk;
  readonly editor: Editor;
  readonly act: GridDo;
};

/** The line above the sheet: undo and redo, where the user is, and what the cell holds. */
export function GridLine({ desk, editor, act }: GridLineProps): ReactElement {
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const history = useHistory(desk.source);
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={styles.button}
        aria-label={grid.undo}
        title={grid.undoHint}
        aria-disabled={history.undo === 0}
        onClick={act.undo}
      >
        <GridIcon name="undo" />
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={grid.redo}
        title={grid.redoHint}
        aria-disabled={history.redo === 0}
        onClick={act.redo}
      >
        <GridIcon name="redo" />
      </button>
      <NameBox desk={desk} editor={editor} />
      <ContentField desk={desk} editor={editor} />
    </div>
  );
}

function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

/** The address of the cell; another one written here is gone to. */
function NameBox({ desk, editor }: Omit<GridLineProps, "act">): ReactElement {
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const { active, model, choose, focus } = desk;
  const address = addressOf(active);
  const [typed, setTyped] = useState(address);
  useEffect(() => setTyped(address), [address, model.layout.name]);
  const go = (): void => {
    const place = placeFrom(typed);
    focus();
    if (!place || place.row > model.rows.count || place.column > model.columns.count) {
      setTyped(address);
      return editor.refuse({ place: active, words: grid.noSuchCell(typed.trim()) });
    }
    setTyped(addressOf(place));
    choose(cursorAt(place));
  };
  return (
    <input
      className={mergeClasses(styles.field, styles.nameBox)}
      aria-label={grid.nameBox}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(addressOf(active))}
      onKeyDown={(event) => {
        if (isComposing(event) || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        if (event.key === "Enter") return go();
        setTyped(address);
        focus();
      }}
    />
  );
}

/** What the cell holds, a formula by its text; written here as well as in the cell. */
function ContentField({ desk, editor }: Omit<GridLineProps, "act">): ReactElement {
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const { cell, active, focus } = desk;
  const isReadOnly = looksLikeFormula(cell) || cell?.locked === true;
  const isOwn = editor.draft?.mode === "line";
  return (
    <textarea
      rows={1}
      className={mergeClasses(styles.field, styles.content)}
      aria-label={grid.contentOf(addressOf(active))}
      title={isReadOnly ? grid.readOnlyContent : undefined}
      value={editor.draft?.text ?? typedText(cell)}
      readOnly={isReadOnly}
      spellCheck={false}
      onChange={(event) => editor.change(event.target.value, "line")}
      onBlur={() => {
        if (isOwn) editor.commit();
      }}
      onKeyDown={(event) => {
        const isEnd = event.key === "Enter" && !event.altKey && !event.shiftKey;
        if (isComposing(event) || (!isEnd && event.key !== "Escape")) return;
        event.preventDefault();
        event.stopPropagation();
        if (isEnd) editor.commit("enter");
        else editor.cancel();
        focus();
      }}
    />
  );
}
