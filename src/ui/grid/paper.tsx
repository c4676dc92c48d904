import type { ReactElement } from "react";
import type { Part } from "./part";
import { usePaperStyles } from "./paper-styles";
import type { SheetModel } from "./sheet-model";

/** White paper under a part, with the lines of the sheet; all lines are one drawing, under every cell. */
export function Paper(props: { readonly model: SheetModel; readonly part: Part }): ReactElement {
  const { model, part } = props;
  const { rows, columns, head } = model;
  const styles = usePaperStyles();
  const left = head.width + columns.start(part.left);
  const top = head.height + rows.start(part.top) - part.shift;
  const width = Math.max(0, columns.start(part.right + 1) - columns.start(part.left));
  const height = Math.max(0, rows.start(part.bottom + 1) - rows.start(part.top));
  return (
    <svg
      aria-hidden="true"
      className={styles.paper}
      style={{ left, top }}
      width={width}
      height={height}
    >
      {model.layout.gridLines && (
        <path className={styles.lines} d={linesOf(model, part, { width, height })} />
      )}
    </svg>
  );
}

/** The lower edge of every row and the right edge of every column, in the middle of a pixel. */
function linesOf(
  { rows, columns }: SheetModel,
  part: Part,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const beginning = rows.start(part.top);
  const across = rows
    .visibleIn(part.top, part.bottom)
    .map((row) => `M0 ${rows.start(row + 1) - beginning - 0.5}h${width}`);
  const before = columns.start(part.left);
  const down = columns
    .visibleIn(part.left, part.right)
    .map((column) => `M${columns.start(column + 1) - before - 0.5} 0v${height}`);
  return [...across, ...down].join("");
}
