import type { Position } from "../../../core/model/address";
import type { Computed } from "../write/cell-body";

/** A cell of the model to compute with: a formula (without "=") or a constant. */
export type ModelCell = Position &
  (
    | { readonly formula: string }
    | { readonly value: string | number | boolean }
    | { readonly error: string }
  );

export type ModelSheet = { readonly name: string; readonly cells: readonly ModelCell[] };

export type ModelName = {
  readonly name: string;
  /** The sheet the name is valid on; `null` for all. */
  readonly sheet: string | null;
  readonly formula: string;
};

/** A part of a workbook, as much as the targets need. */
export type CalculationModel = {
  readonly sheets: readonly ModelSheet[];
  readonly names: readonly ModelName[];
  readonly targets: readonly (Position & { readonly sheet: string })[];
};

/** Computes formulas. */
export type Calculator = {
  /** One result for each target, in order; `null` where the engine cannot compute the formula. */
  compute(model: CalculationModel): readonly (Computed | null)[];
};

/** Fetches the engine when it is first needed; the caller knows where its bytes lie. */
export type LoadCalculator = () => Promise<Calculator>;
