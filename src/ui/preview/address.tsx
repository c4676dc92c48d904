import type { ReactElement } from "react";
import { useTexts } from "../text/use-texts";
import { useCellLinkStyle } from "../parts/cell-link-style";
import type { RowActions } from "./row-actions";

export type AddressProps = {
  readonly id?: string;
  readonly sheet: string;
  readonly cell: string;
  readonly tabIndex: number;
  readonly actions: RowActions;
  /** The only control of its line. */
  readonly main?: boolean;
};

/** A cell's address that leads to the cell. */
export function Address({ id, sheet, cell, tabIndex, actions, main }: AddressProps): ReactElement {
  const { preview } = useTexts();
  const styles = useCellLinkStyle();
  return (
    <button
      type="button"
      id={id}
      data-content
      data-main={main}
      className={styles.link}
      tabIndex={tabIndex}
      title={preview.goTo(`${sheet}!${cell}`)}
      onClick={() => actions.goTo(sheet, cell)}
    >
      {cell}
    </button>
  );
}
