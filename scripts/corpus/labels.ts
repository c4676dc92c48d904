/** The labels of the corpus of published forms; see test/corpus/README.md for what each field means. */

export type ParsedLabel = {
  readonly kind: "quantity" | "date" | "qualitative" | "blank" | "unreadable";
  readonly comparator: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly implied?: boolean;
  readonly tier?: number | null;
};

export type IndicatorLabel = {
  readonly row: number;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly reason: string | null;
  readonly dimension: string | null;
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly target_parsed: ParsedLabel | null;
  readonly actual_parsed: ParsedLabel | null;
  readonly expected_status: string | null;
  readonly child_of_row?: number;
  readonly score_shared_with_row?: number;
};

export type FormLabel = {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly family: string;
  readonly variant: string;
  readonly year: string | null;
  readonly project: string | null;
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly indicators: readonly IndicatorLabel[];
  readonly empty_rows: readonly { readonly row: number }[];
  readonly funding_total: {
    readonly row: number;
    readonly cells: Readonly<Record<string, string | null>>;
  } | null;
  readonly total_score: { readonly cell: string; readonly value: number | null } | null;
  readonly known_defects: readonly {
    readonly what: string;
    readonly cells: readonly string[];
    readonly check_hint: string;
    readonly source: string;
    readonly certain: boolean;
  }[];
};

/** A label we are sure is wrong, and why; its figure is left out of the comparison. */
export type LabelException = {
  readonly id: string;
  readonly row: number | null;
  readonly field: string;
  readonly reason: string;
};

/** A true finding that a label does not list (the lists are not exhaustive), with why it is true: no noise. */
export type UnlabelledDefect = {
  readonly id: string;
  readonly cell: string;
  readonly check: string;
  readonly reason: string;
};

/** Parses one label a line. */
export function parseLabels(text: string): FormLabel[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as FormLabel);
}
