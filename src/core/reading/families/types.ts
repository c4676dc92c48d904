import type { FormKind } from "../../model/form";

/** What is true of a form's layout, whatever its family. */
export type LayoutFacts = {
  readonly kind: FormKind;
  readonly hasFunding: boolean;
  readonly hasOriginalBudget: boolean;
  readonly hasExecutionWeight: boolean;
  readonly executionWeightInHeading: boolean;
  readonly hasTarget: boolean;
  readonly hasActual: boolean;
  readonly hasWeight: boolean;
  readonly hasScore: boolean;
  readonly hasLevels: boolean;
  readonly hasStandard: boolean;
  readonly hasDescription: boolean;
  readonly hasAdjustedTarget: boolean;
  readonly hasReviewed: boolean;
  readonly hasProjectColumn: boolean;
  readonly splitTarget: boolean;
  readonly weightBeforeTarget: boolean;
  readonly headerOverTwoRows: boolean;
  readonly severalScores: boolean;
};

/** A form family (表式): which layout it has. Reading itself follows labels, so an unknown family reads as well. */
export type FormFamily = {
  readonly id: string;
  /** For the user, in Chinese. */
  readonly title: string;
  /** Facts that a form of this family shows. */
  readonly layout: Partial<LayoutFacts>;
  /** Wording in the title or the labels that points to this family, as a regular expression. */
  readonly wording?: string;
  /** The layout alone does not tell this family; its wording must be there. */
  readonly needsWording?: boolean;
};
