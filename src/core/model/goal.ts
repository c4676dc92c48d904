import type { Read } from "./read";

/** A goal of the year (年度目标1) with an indicator table of its own, as some departments' forms have several. */
export type Goal = {
  readonly row: number;
  /** A1 address of the cell that names the goal. */
  readonly cell: string;
  /** "年度目标1", without the points printed behind it. */
  readonly name: string;
  /** In marks of the form ("（40分）") or as a share of it (0.4 for "权重40%"), by `weightIn`. */
  readonly weight: Read<number>;
  readonly weightIn: "marks" | "share";
  /** The sheet rows of its indicators. */
  readonly indicatorRows: readonly number[];
};
