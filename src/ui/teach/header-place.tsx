import type { ReactElement } from "react";
import type { SheetSketch } from "../../core/index";
import { useTexts } from "../text/use-texts";
import { RowCount } from "./row-count";
import { SelectField } from "./select-field";
import type { Teaching } from "./use-teaching";

/** Which sheet, which row its header begins in, and how many rows it has. */
export function HeaderPlace(props: {
  readonly teaching: Teaching;
  readonly sheets: readonly string[];
}): ReactElement {
  const { teaching, sheets } = props;
  const { teach } = useTexts();
  const { sheet, sketch } = teaching;
  const all = sheets.includes(sheet) ? sheets : [sheet, ...sheets];
  return (
    <>
      <SelectField
        label={teach.sheet}
        options={all.map((name) => ({ value: name, label: name, isContent: true }))}
        chosen={sheet}
        onChoose={teaching.setSheet}
      />
      {sketch === "looking" || sketch === null ? null : (
        <HeaderRows sketch={sketch} onChoose={teaching.setRows} />
      )}
    </>
  );
}

type HeaderRowsProps = {
  readonly sketch: SheetSketch;
  onChoose(top: number, count: number): void;
};

function HeaderRows({ sketch, onChoose }: HeaderRowsProps): ReactElement {
  const { teach } = useTexts();
  const count = sketch.bottom - sketch.top + 1;
  return (
    <>
      <SelectField
        label={teach.row}
        options={sketch.rows.map(({ row, text }) => ({
          value: row,
          label: teach.rowOption(row, text),
          isContent: true,
        }))}
        chosen={sketch.top}
        onChoose={(top) => onChoose(top, count)}
      />
      <RowCount
        label={teach.rows}
        rows={sketch}
        onChoose={(bottom) => onChoose(sketch.top, bottom - sketch.top + 1)}
      />
    </>
  );
}
