import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { columnLetters } from "../../core/index";
import { usePageTexts } from "../text/page-texts";
import { useGridStyles } from "./grid-styles";
import { hiddenAfter, hiddenBefore } from "./hidden-neighbours";
import type { SheetModel } from "./sheet-model";

/** A row's number; a double line where rows beside it are hidden. */
export function RowHead(props: {
  readonly model: SheetModel;
  readonly row: number;
  readonly isChosen: boolean;
}): ReactElement {
  const { model, row, isChosen } = props;
  const styles = useGridStyles();
  const { grid } = usePageTexts();
  const before = hiddenBefore(model.rows, row);
  const after = hiddenAfter(model.rows, row);
  const said = [before, after].flatMap((run) => (run ? [grid.hiddenRows(run.from, run.to)] : []));
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      {...hint(String(row), said)}
      className={mergeClasses(
        styles.head,
        isChosen && styles.chosenHead,
        before !== null && styles.hiddenAbove,
        after !== null && styles.hiddenBelow,
      )}
      style={{
        left: -model.head.width,
        width: model.head.width,
        height: model.rows.size(row),
        fontSize: 12 * model.zoom,
      }}
    >
      {row}
    </div>
  );
}

export type ColumnHeadsProps = {
  readonly model: SheetModel;
  /** Columns, both ends included. */
  readonly from: number;
  readonly to: number;
  /** The columns that are selected. */
  readonly left: number;
  readonly right: number;
};

/** The letters of the columns. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps): ReactElement {
  const { model, from, to, left, right } = props;
  return (
    <>
      {model.columns.visibleIn(from, to).map((column) => (
        <ColumnHead
          key={column}
          model={model}
          column={column}
          isChosen={column >= left && column <= right}
        />
      ))}
    </>
  );
});

function ColumnHead(props: {
  readonly model: SheetModel;
  readonly column: number;
  readonly isChosen: boolean;
}): ReactElement {
  const { model, column, isChosen } = props;
  const styles = useGridStyles();
  const { grid } = usePageTexts();
  const before = hiddenBefore(model.columns, column);
  const after = hiddenAfter(model.columns, column);
  const said = [before, after].flatMap((run) =>
    run ? [grid.hiddenColumns(columnLetters(run.from), columnLetters(run.to))] : [],
  );
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      {...hint(columnLetters(column), said)}
      className={mergeClasses(
        styles.head,
        isChosen && styles.chosenHead,
        before !== null && styles.hiddenBefore,
        after !== null && styles.hiddenAfter,
      )}
      style={{
        left: model.head.width + model.columns.start(column),
        width: model.columns.size(column),
        height: model.head.height,
        fontSize: 12 * model.zoom,
      }}
    >
      {columnLetters(column)}
    </div>
  );
}

/** What is hidden beside a head, to see and to hear. */
function hint(name: string, said: readonly string[]) {
  if (said.length === 0) return {};
  return { title: said.join("\n"), "aria-label": [name, ...said].join(" ") };
}
