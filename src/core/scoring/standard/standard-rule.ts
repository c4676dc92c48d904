/** Marks for a span of values: from `from` up, below `to`. `null` is open. An edge not said to belong may be either side's. */
export type StandardBand = {
  readonly from: number | null;
  readonly to: number | null;
  /** The lower edge belongs to the span, to the one below, or the text does not say. */
  readonly fromEdge: Edge;
  readonly toEdge: Edge;
  /** `"full"` is the weight of the row. */
  readonly marks: number | "full";
};

export type Edge = "in" | "out" | "unsaid";

/** "每降低1个百分点扣1分": marks off for each step away from what was to be reached. */
export type StepDeduction = {
  readonly away: "below" | "above";
  readonly step: number;
  /** As written: "个百分点", "%", "天", "个". */
  readonly unit: string;
  readonly marks: number;
  /** "不足一个百分点按一个百分点计". */
  readonly partCountsWhole: boolean;
};

/** What the bands are bands of: a unit as written ("%" or "天") and the words before the figures ("支付率"). */
export type BandSubject = { readonly unit: string; readonly words: string };

/**
 * A scoring standard (评分标准) that states its rule plainly.
 *
 * - `bands`: a span of values, its marks; the first that holds counts;
 * - `steps`: full marks when met, so many marks off for each step away;
 * - `wholeOrNothing`: full marks when met, none when not;
 * - `proportional`: full marks when met, else by the share done;
 * - `occurrences`: so many marks off each time something happens. How often it did is on no form.
 */
export type StandardRule =
  | {
      readonly kind: "bands";
      readonly bands: readonly StandardBand[];
      readonly subject: BandSubject;
    }
  | { readonly kind: "steps"; readonly deduction: StepDeduction; readonly base: StepBase | null }
  | { readonly kind: "wholeOrNothing" }
  | { readonly kind: "proportional" }
  | { readonly kind: "occurrences"; readonly marks: number };

/** "达到95%得5分，每降低1个百分点扣1分": steps count from 95 %, not from the row's target. */
export type StepBase = {
  readonly value: number;
  readonly subject: BandSubject;
  readonly marks: number | "full";
};

/** A rule, or the words that could not be understood as one. */
export type StandardReading =
  | { readonly ok: true; readonly rule: StandardRule }
  | { readonly ok: false; readonly reason: string };
