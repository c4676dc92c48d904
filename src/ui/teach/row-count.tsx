import type { ReactElement } from "react";
import { useTexts } from "../text/use-texts";
import { SelectField } from "./select-field";

const ROW_COUNTS = [1, 2, 3] as const;

/** How many rows a header has; tells its last row. */
export function RowCount(props: {
  readonly label: string;
  readonly rows: { readonly top: number; readonly bottom: number };
  onChoose(bottom: number): void;
}): ReactElement {
  const { label, rows, onChoose } = props;
  const { teach } = useTexts();
  return (
    <SelectField
      label={label}
      options={ROW_COUNTS.map((count) => ({ value: count, label: teach.rowsOption(count) }))}
      chosen={rows.bottom - rows.top + 1}
      onChoose={(count: number) => onChoose(rows.top + count - 1)}
    />
  );
}
