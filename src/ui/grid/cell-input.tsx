import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useState, type CSSProperties, type ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { areaAt } from "./cursor";
import type { Desk } from "./desk";
import { boxInView } from "./hit";
import { usePaperStyles } from "./paper-styles";
import { addressOf } from "./places";
import type { SheetViewProps } from "./sheet-view-props";
import type { Editor } from "./use-editor";
import { useClipboard } from "./use-clipboard";
import { useGridKeys } from "./use-grid-keys";
import { useScrolled } from "./use-scroll";

/**
 * The one field of the grid that takes the keyboard. It lies unseen on the active cell, so that an input method begins
 * in a real field and at the right place, and shows itself as soon as something is written.
 */
export function CellInput({ desk, editor, act, gridId }: SheetViewProps): ReactElement {
  const { active, model, input } = desk;
  const { draft } = editor;
  const styles = usePaperStyles();
  const { grid } = usePageTexts();
  const onKeyDown = useGridKeys(desk, editor, act);
  const { copy, paste } = useClipboard(desk, editor);
  const address = addressOf(active);
  useCaret(desk, editor);
  const style = useInputStyle(desk, editor);
  return (
    <textarea
      ref={input}
      rows={1}
      className={mergeClasses(styles.input, draft === null && styles.asleep)}
      style={style}
      value={draft?.text ?? ""}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-label={draft ? grid.editing(address) : grid.sheet(model.layout.name)}
      aria-controls={gridId}
      aria-activedescendant={draft ? undefined : `${gridId}-${address}`}
      aria-describedby={`${gridId}-findings ${gridId}-help`}
      onChange={(event) => editor.change(event.target.value)}
      onKeyDown={onKeyDown}
      onCopy={copy}
      onPaste={paste}
      onFocus={() => desk.setFocus(true)}
      onBlur={(event) => {
        // Another window in front is no reason to put down what is half written.
        if (document.activeElement === event.target) return;
        desk.setFocus(false);
        if (draft?.mode !== "line") editor.commit();
      }}
    />
  );
}

/** Begun by F2 or a double click, the caret stands behind the text. */
function useCaret({ input }: Desk, { draft }: Editor): void {
  const isEditing = draft?.mode === "edit";
  useEffect(() => {
    if (!isEditing) return;
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  }, [input, isEditing]);
}

const LEAST = { width: 60, height: 22 };

/** On its cell, with the cell's own letters; grows with what is written, but never out of the window. */
function useInputStyle(desk: Desk, { draft }: Editor): CSSProperties {
  const { model, scroll, view, active, cell, input } = desk;
  const scrolled = useScrolled(scroll);
  const text = draft?.text ?? null;
  const [needed, setNeeded] = useState(0);
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || text === null) return setNeeded(0);
    const { height } = field.style;
    field.style.height = "0";
    setNeeded(field.scrollHeight + 4);
    field.style.height = height;
  }, [input, text]);
  const box = boxInView(model, scrolled, areaAt(draft?.place ?? active, model.merges));
  const { box: letters } = model.looks.of(cell?.look ?? 0, cell?.kind ?? "text");
  const width = Math.max(LEAST.width, box.right - box.left + 1);
  const height = Math.max(LEAST.height, box.bottom - box.top + 1, needed);
  const left = within(box.left - 1, view.width - width);
  const top = within(box.top - 1, view.height - height);
  return {
    ...{ left, top, width: Math.min(width, view.width), height: Math.min(height, view.height) },
    ...{ fontFamily: letters.fontFamily, fontWeight: letters.fontWeight },
    fontSize: Math.max(12, Number(letters.fontSize ?? 15)),
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
