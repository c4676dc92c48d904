import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactElement } from "react";
import type { Range } from "../../core/index";
import { areaAt } from "./cursor";
import type { Desk } from "./desk";
import { boxOf } from "./hit";
import { usePaperStyles } from "./paper-styles";
import { rangeText, touches } from "./places";
import type { SheetModel } from "./sheet-model";
import type { Part } from "./part";

/** Pixels. */
const FAR = 1_000;

/** What lies over the cells of a part: the selection, the active cell, the cell that was pointed out. */
export function Overlays(props: { readonly desk: Desk; readonly part: Part }): ReactElement {
  const { desk, part } = props;
  const { model, selection, active, outlined } = desk;
  const styles = usePaperStyles();
  const area = areaAt(active, model.merges);
  const isMore = rangeText(selection) !== rangeText(area);
  const place = (range: Range): CSSProperties | null => boxIn(model, part, range);
  const selected = isMore ? place(selection) : null;
  const here = place(area);
  const pointedOut = outlined && place(areaAt(outlined, model.merges));
  return (
    <div role="presentation" aria-hidden="true">
      {selected && <div className={styles.selection} style={selected} />}
      {here && (
        <div
          data-active-cell=""
          className={mergeClasses(styles.active, !desk.hasFocus && styles.resting)}
          style={here}
        />
      )}
      {pointedOut && <div data-outlined="" className={styles.outlined} style={pointedOut} />}
    </div>
  );
}

/**
 * Where a range stands in a part. A part that begins in the middle of a range shows no edge there: the range is only cut
 * well outside of what is drawn, so that no box is too long for a browser. `null` when the range is elsewhere.
 */
function boxIn(model: SheetModel, part: Part, range: Range): CSSProperties | null {
  if (!touches(part, range)) return null;
  const { rows, columns, head } = model;
  const box = boxOf(model, range);
  const left = Math.max(box.left, columns.start(part.left) - FAR);
  const top = Math.max(box.top, rows.start(part.top) - FAR);
  const right = Math.min(box.right, columns.start(part.right + 1) + FAR);
  const bottom = Math.min(box.bottom, rows.start(part.bottom + 1) + FAR);
  return {
    left: head.width + left - 1,
    top: head.height + top - part.shift - 1,
    width: right - left + 1,
    height: bottom - top + 1,
  };
}
