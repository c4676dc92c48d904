import type {
  ReaderProfile,
  TaughtAmount,
  TaughtColumn,
  TaughtLabel,
} from "../../model/reader-profile";

/** A sheet as it is shown to a person who is to point at its header. Rows and columns are 1-based, of the sheet. */
export type SheetSketch = {
  readonly sheet: string;
  /** Rows that may be a header, with what they say. */
  readonly rows: readonly SketchRow[];
  /** The header rows that the rest is about; 0 where the sheet holds nothing. */
  readonly top: number;
  readonly bottom: number;
  /** Columns to choose from, left to right. */
  readonly columns: readonly SketchColumn[];
  /** What the labels, or the profile in force, make of these rows. */
  readonly suggested: Readonly<Partial<Record<TaughtColumn, number>>>;
  /** What the labels make of these rows as a header of the funding block. */
  readonly suggestedAmounts: Readonly<Partial<Record<TaughtAmount, number>>>;
  /** Texts above the header that may be labels. */
  readonly labels: readonly string[];
  readonly suggestedLabels: Readonly<Partial<Record<TaughtLabel, string>>>;
  /** The profile by which the header is read now; `null` where labels decide. */
  readonly profile: ReaderProfile | null;
};

/** `{ row: 5, text: "序号 ┆ 考核内容 ┆ 年底情况" }`; long texts are cut. */
export type SketchRow = { readonly row: number; readonly text: string };

/** `{ column: 3, letters: "C", text: "年底情况" }`; the text of a column without a header is `""`. */
export type SketchColumn = {
  readonly column: number;
  readonly letters: string;
  readonly text: string;
};

/** What a person pointed at, not yet looked at. Rows and columns are 1-based, of the sheet. */
export type HeaderDraft = {
  readonly sheet: string;
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  /** `null`: no column holds this. A role left out is up to the labels. */
  readonly columns: Readonly<Partial<Record<TaughtColumn, number | null>>>;
  readonly labels?: Readonly<Partial<Record<TaughtLabel, string>>>;
  /** The header of the funding block, or that block of the profile that is being changed; left out: up to the labels. */
  readonly funding?: FundingDraft | NonNullable<ReaderProfile["funding"]>;
};

/** The header of the funding block as a person pointed at it. Rows and columns are 1-based, of the sheet. */
export type FundingDraft = {
  readonly top: number;
  readonly bottom: number;
  /** `null`: no column holds this. A role left out is up to the labels. */
  readonly columns: Readonly<Partial<Record<TaughtAmount, number | null>>>;
};

/** What a draft would read, or in Chinese everything that is missing. */
export type DraftTrial =
  | { readonly ok: true; readonly profile: ReaderProfile; readonly preview: DraftPreview }
  | { readonly ok: false; readonly problems: readonly string[] };

export type DraftPreview = {
  /** Indicators read on the sheet. */
  readonly indicators: number;
  readonly projectName: string | null;
  /** The first row of the funding block, by what each amount of it says; `null` where none was read. */
  readonly funding: Readonly<Partial<Record<TaughtAmount, string>>> | null;
  /** The first rows, by what each column of them says. */
  readonly rows: readonly PreviewRow[];
};

export type PreviewRow = {
  readonly row: number;
  readonly texts: Readonly<Partial<Record<TaughtColumn, string>>>;
};
