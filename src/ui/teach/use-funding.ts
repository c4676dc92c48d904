import { useRef, useState } from "react";
import type { Session } from "../../app/session/session-types";
import type { SheetSketch } from "../../core/index";
import type { TeachChoice } from "./draft";

/** Header rows of the sheet, from 1. */
export type FundingRows = { readonly top: number; readonly bottom: number };

/** The header of the funding block as it is being pointed at. */
export type FundingTeaching = {
  /** What stands in the rows that were chosen; `null` while none are. */
  readonly sketch: SheetSketch | null;
  /** Chooses the rows, and what their labels say for a start; `null` leaves the block to the labels. */
  point(rows: FundingRows | null): void;
};

export type FundingProps = {
  readonly sheet: string;
  readonly choice: TeachChoice | null;
  choose(choice: TeachChoice): void;
};

type Sketched = { readonly rows: FundingRows; readonly sketch: SheetSketch };

/** Asks the session what stands in the rows chosen for the funding header. */
export function useFunding(session: Session, props: FundingProps): FundingTeaching {
  const [known, setKnown] = useState<Sketched | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const asked = useRef(0);
  const point = async (rows: FundingRows | null): Promise<void> => {
    const turn = ++asked.current;
    const { sheet } = latest.current;
    const sketch = rows === null ? null : await session.sketch(sheet, rows);
    const { choice, choose } = latest.current;
    // Another row or sheet was chosen meanwhile.
    if (turn !== asked.current || sheet !== latest.current.sheet || !choice) return;
    setKnown(rows && sketch && { rows, sketch });
    choose({
      ...choice,
      funding: rows && sketch && { ...rows, columns: sketch.suggestedAmounts },
    });
  };
  const funding = props.choice?.funding;
  const isNow = known?.rows.top === funding?.top && known?.rows.bottom === funding?.bottom;
  return { sketch: isNow ? (known?.sketch ?? null) : null, point: (rows) => void point(rows) };
}
