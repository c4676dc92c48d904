import { useEffect, useState } from "react";
import type { CellRef } from "../../app/ports";
import type { OpenWorkbook } from "../../app/workbench/workbench-types";
import type { Evaluation } from "../../core/index";
import { memoryOf } from "../grid/grid-memory";
import { addressOf } from "../grid/places";

/**
 * Where the sheets of a workbook are opened once its first check is over: at the first error of a form, else its first
 * finding, else its first form, because many workbooks begin with sheets that explain or list. `null` before, and where
 * the user has gone somewhere already.
 */
export function useFirstPlace({ session, grid }: OpenWorkbook): CellRef | null {
  const [place, setPlace] = useState<CellRef | null>(null);
  useEffect(() => {
    if (place !== null || memoryOf(grid).cursors.size > 0) return undefined;
    const look = (): void => {
      const { checked } = session.getState();
      if (!checked || checked.partial) return;
      unsubscribe();
      if (memoryOf(grid).cursors.size === 0) setPlace(firstPlace(checked.evaluation));
    };
    const unsubscribe = session.subscribe(look);
    look();
    return unsubscribe;
  }, [session, grid, place]);
  return place;
}

/** See `useFirstPlace`; `null` where the workbook holds no form. */
export function firstPlace({ findings, forms }: Evaluation): CellRef | null {
  const inForms = findings.filter(({ form, kind }) => form !== null && kind !== "open");
  const finding = inForms.find(({ level }) => level === "error") ?? inForms[0];
  const cell = finding?.cells[0];
  if (finding && cell !== undefined) return { sheet: finding.sheet, cell };
  const form = forms[0]?.form;
  if (!form) return null;
  const { left: column, top: row } = form.range;
  return { sheet: form.sheet, cell: addressOf({ row, column }) };
}
