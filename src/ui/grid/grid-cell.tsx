import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PageTexts } from "../text/page-texts";
import type { Frame } from "./cell-looks";
import type { DrawnCell } from "./drawn-cells";
import type { CellMark } from "./finding-marks";
import type { usePaperStyles } from "./paper-styles";
import { addressOf } from "./places";
import type { SheetModel } from "./sheet-model";
import { shownText } from "./shown-text";
import { looksLikeFormula } from "./typed-text";

export type DrawnCellProps = {
  readonly model: SheetModel;
  readonly drawn: DrawnCell;
  readonly row: number;
  /** Where the cell drawn before it ends. */
  readonly end: number;
  readonly frame: Frame;
  readonly mark: CellMark | null;
  /** Typed and not answered yet. */
  readonly pending: string | null;
  /** What the cell is called while the user is on it; `null` when the user is elsewhere. */
  readonly id: string | null;
  readonly describedBy: string | null;
  readonly styles: ReturnType<typeof usePaperStyles>;
  readonly texts: PageTexts["grid"];
};

/**
 * One cell, or one merge, at its place in the row. Thousands are drawn while the user scrolls, so it is no component of
 * its own: it needs no hook, and one element for most cells.
 */
export function drawCell(props: DrawnCellProps): ReactElement {
  const { model, drawn, mark, pending, frame, styles } = props;
  const { cell, merge } = drawn;
  const look = model.looks.of(cell?.look ?? 0, cell?.kind ?? "blank");
  const shown = shownText(model, drawn, pending);
  const { out } = frame;
  return (
    <div
      key={drawn.column}
      {...placeNames(props, shown.whole)}
      className={mergeClasses(
        styles.cell,
        shown.isClipped && styles.clipped,
        mark !== null && styles.marked,
        merge !== null && styles.covering,
        pending !== null && styles.pending,
      )}
      style={{
        ...look.box,
        ...frame.lines,
        ...shown.style,
        marginLeft: drawn.left - out.left - props.end,
        marginTop: -out.top,
        width: drawn.width + out.left + out.right,
        height: drawn.height + out.top + out.bottom,
      }}
    >
      {shown.inner === null ? shown.text : <span style={shown.inner}>{shown.text}</span>}
      {mark && <span className={styles[mark.level]} />}
    </div>
  );
}

/** Where the cell stands, for screen readers; the one the user is on says its address and the whole of its text. */
function placeNames(props: DrawnCellProps, text: string) {
  const { drawn, row, id, describedBy, texts } = props;
  const { column, merge } = drawn;
  const place = { role: "gridcell", "aria-colindex": column + 1 };
  const spans = merge
    ? { "aria-rowspan": merge.bottom - merge.top + 1, "aria-colspan": merge.right - merge.left + 1 }
    : {};
  if (id === null) return { ...place, ...spans };
  return {
    ...place,
    ...spans,
    id,
    "aria-selected": true,
    "aria-readonly": drawn.cell?.locked === true || looksLikeFormula(drawn.cell),
    "aria-label": texts.cell(addressOf({ row, column }), text === "" ? texts.blank : text),
    ...(describedBy === null ? {} : { "aria-describedby": describedBy }),
  };
}
