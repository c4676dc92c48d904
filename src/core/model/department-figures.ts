import type { Read } from "./read";

/** What a line of 部门基本情况 or 收支预决算 is about. */
export type FigureKind =
  | "establishment"
  | "staff"
  | "assets"
  | "liabilities"
  | "originalBudget"
  | "finalBudget"
  | "finalAccounts"
  | "other";

/** A figure of the department with last year's, as stated on a sheet. */
export type DepartmentFigure = {
  readonly row: number;
  readonly kind: FigureKind;
  readonly label: string;
  /** As the sheet says it: "万元", "人"; `null` where it does not. */
  readonly unit: string | null;
  readonly thisYear: Read<number>;
  readonly lastYear: Read<number>;
  /** 增减: this year − last year. */
  readonly change: Read<number>;
  /** 增减率: change ÷ last year, a ratio. */
  readonly changeRate: Read<number>;
};

/** A table of such figures (部门基本情况表, 收支预决算表). */
export type DepartmentFigures = {
  readonly sheet: string;
  readonly rows: readonly DepartmentFigure[];
  /** 预算执行率 as the table states it, a ratio. */
  readonly executionRate: Read<number>;
};
