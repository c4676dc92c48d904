import type {
  CellContent,
  DraftTrial,
  EditOutcome,
  Evaluation,
  Finding,
  Fix,
  NextYear,
  HeaderDraft,
  Notification,
  OtherSheet,
  Policy,
  ReaderProfile,
  ReportDraft,
  ReportParagraph,
  ReportVerification,
  ScoredFundingRow,
  ScoredIndicator,
  SheetSketch,
  Waiver,
  WaiverScope,
} from "../../core/index";
import type {
  Capabilities,
  CellRef,
  PortErrorCode,
  RangeRef,
  Unsubscribe,
  WorkbookPort,
} from "../ports";
import type { ScorePreview, WriteMode } from "./preview-types";

/** What a check looks at: every sheet, or the forms of one. */
export type Scope =
  { readonly kind: "workbook" } | { readonly kind: "sheet"; readonly sheet: string };

/** 快检 runs only what blocks a submission (the error-level checks); 全面检查 runs everything. */
export type Preset = "quick" | "full";

/** What the user has chosen; kept on this machine between sessions. */
export type SessionSettings = {
  /** `null`: each form's own rule-set is chosen, and the reason said. */
  readonly policyId: string | null;
  readonly preset: Preset;
  readonly writeMode: WriteMode;
  /** `null` follows the host. */
  readonly theme: "light" | "dark" | null;
  /** `null` follows the host. */
  readonly language: "zh-CN" | "en-US" | null;
  /** The first-run lines were read. */
  readonly welcomed: boolean;
};

/** How far a long piece of work is. `total` is `null` while nobody knows. */
export type Progress = {
  readonly task:
    "reading" | "scoring" | "checking" | "writing" | "verifying" | "undoing" | "removing";
  readonly done: number;
  readonly total: number | null;
};

/** What was found before anything is checked (S3). */
export type Detection = {
  readonly forms: readonly DetectedForm[];
  readonly otherSheets: readonly OtherSheet[];
  readonly hiddenSheets: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly filteredSheets: readonly string[];
  /** The fiscal year most forms state. */
  readonly fiscalYear: number | null;
};

export type DetectedForm = {
  readonly sheet: string;
  readonly title: string;
  readonly kind: Evaluation["forms"][number]["form"]["kind"];
  readonly familyTitle: string;
  /** 0..1 */
  readonly confidence: number;
  readonly amountUnit: string | null;
  readonly cell: string;
};

/** A result and how it came about. */
export type CheckedWorkbook = {
  readonly evaluation: Evaluation;
  readonly scope: Scope;
  readonly preset: Preset;
  /** Stopped before the end: what is missing was not looked at. */
  readonly partial: boolean;
  /** ISO time. */
  readonly checkedAt: string;
  /** Ranges edited since; not empty means 表已改动，结果可能过期. */
  readonly changed: readonly RangeRef[];
};

/** One run of writes as the journal in the workbook tells it. */
export type JournalRunView = {
  readonly index: number;
  /** ISO time; `null` in records of before times were kept. */
  readonly at: string | null;
  readonly policy: string | null;
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: CellContent;
    readonly after: CellContent;
  }[];
};

/** What became of a write, an undo, a fix or a removal (S8). */
export type WriteReport = {
  readonly action: "scores" | "undo" | "marks" | "unmark" | "fixes" | "remove" | "resultSheets";
  readonly done: number;
  /** Read back and equal. */
  readonly verified: boolean;
  readonly notDone: readonly EditOutcome[];
  readonly notifications: readonly Notification[];
};

/** What went wrong, for S10 and S11. */
export type Trouble = {
  readonly code: PortErrorCode | "ours";
  /** Chinese, whole sentences. */
  readonly message: string;
  readonly during: Progress["task"] | "detecting";
  /** For 复制诊断信息: no names, no amounts, no cell contents. */
  readonly diagnosis: string;
  /** The workbook may have been changed before it failed. */
  readonly mayHaveWritten: boolean;
};

/** What the user is looking at; one kind for each screen. */
export type Stage =
  | { readonly kind: "start" }
  | { readonly kind: "detecting" }
  | { readonly kind: "empty" }
  | { readonly kind: "noForm"; readonly otherSheets: readonly OtherSheet[] }
  | { readonly kind: "detected"; readonly detection: Detection }
  | { readonly kind: "running"; readonly progress: Progress }
  | { readonly kind: "checked" }
  | { readonly kind: "previewing"; readonly preview: ScorePreview }
  | { readonly kind: "writing"; readonly progress: Progress }
  | { readonly kind: "reported"; readonly report: WriteReport }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export type SessionState = {
  readonly stage: Stage;
  /** The workbook's file name, once read. */
  readonly workbook: string | null;
  /** The last result; it stays while something else goes on. */
  readonly checked: CheckedWorkbook | null;
  readonly capabilities: Capabilities;
  readonly settings: SessionSettings;
  /** The journal in the workbook, the oldest run first. */
  readonly journal: readonly JournalRunView[];
  /** Marks and comments of ours now standing. */
  readonly marks: number;
  /** Our own sheets now standing. */
  readonly ownSheets: readonly string[];
  /** 不适用 as kept in the workbook, the oldest first. */
  readonly waivers: readonly Waiver[];
  /** Headers pointed out and kept in the workbook, the latest first. */
  readonly profiles: readonly ReaderProfile[];
  /** Headers pointed out that the workbook cannot keep: they hold until it is closed. */
  readonly sessionProfiles: readonly ReaderProfile[];
};

/** The header rows to look at; `null`: those read now, else those most like a header. */
export type HeaderRowsWish = { readonly top: number; readonly bottom: number } | null;

/** What became of a profile: in force, and whether the workbook keeps it; or, in Chinese, why not. */
export type TeachOutcome =
  | { readonly ok: true; readonly kept: boolean }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Where a score comes from (这分怎么来的), and what other rule-sets would give. */
export type ScoreExplanation = {
  readonly scored: ScoredIndicator | ScoredFundingRow;
  readonly policy: Policy;
  readonly policyChosenBecause: string;
  readonly alternatives: readonly { readonly policy: Policy; readonly score: number | null }[];
};

/** Everything a screen may ask for. No method rejects: what went wrong becomes the stage "failed". */
export type Session = {
  getState(): SessionState;
  subscribe(listener: () => void): Unsubscribe;
  /** Reads the workbook and says what forms it holds. */
  detect(): Promise<void>;
  check(scope: Scope): Promise<void>;
  /** Ends long work at the next slice; a check keeps what it has, marked partial. */
  stop(): void;
  /** Repeats what failed. */
  retry(): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  /** `null` when the row has no score of its own. */
  explain(form: number, row: number): ScoreExplanation | null;
  /** What the last result says for next year's targets and budget, a bounded list; `null` without a result. */
  nextYear(): Promise<NextYear | null>;
  /** The report as far as the last result says it; `null` before there is one, and where no form was found. */
  draftReport(): Promise<ReportDraft | null>;
  /** Holds a written report against the last result and against itself; `null` before there is a result. */
  verifyReport(paragraphs: readonly ReportParagraph[]): Promise<ReportVerification | null>;
  openPreview(): Promise<void>;
  tick(ids: readonly string[], on: boolean): void;
  setWriteMode(mode: WriteMode): void;
  write(): Promise<void>;
  /** Takes the last run back where the cells still hold what was written. */
  undo(): Promise<void>;
  /** Fills the cells of the findings, and comments on them where asked and possible. */
  mark(options: { readonly comments: boolean }): Promise<void>;
  unmark(): Promise<void>;
  writeResultSheets(): Promise<void>;
  applyFixes(fixes: readonly Fix[]): Promise<void>;
  /** 不适用: keeps in the workbook that the finding, or all like it within the scope, need no answer, and why. */
  waive(finding: Finding, scope: WaiverScope, reason: string): Promise<void>;
  /** Takes waivers away, by `waiverKey`: what they held back is listed again. */
  restore(waivers: readonly string[]): Promise<void>;
  /** Takes all waivers away. */
  resetWaivers(): Promise<void>;
  /** What a person needs to see of a sheet to point at its header; `null` when there is no such sheet. */
  sketch(sheet: string, rows: HeaderRowsWish): Promise<SheetSketch | null>;
  /** What a draft would read, without keeping anything. */
  tryTeaching(draft: HeaderDraft): Promise<DraftTrial>;
  /** Keeps a profile and checks again by it; one that fits no sheet is refused. */
  teach(profile: ReaderProfile): Promise<TeachOutcome>;
  /** Takes the profile of a template away and checks again. */
  forgetProfile(fingerprint: string): Promise<void>;
  /** 移除本工具留下的全部内容: marks, sheets, record; the scores written too where `scores` is "undo". */
  removeEverything(scores: "keep" | "undo"): Promise<void>;
  configure(settings: Partial<SessionSettings>): void;
  /** Back to the findings, or to the start when there are none. */
  back(): void;
  dispose(): void;
};

/** What a session needs from the world. */
export type SessionServices = {
  readonly port: WorkbookPort;
  /** Resolves once the screen had a chance to draw and to take input. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, for slicing work. */
  readonly clock: () => number;
  readonly now: () => Date;
  /** Runs `task` once after so many milliseconds unless it is cancelled; without it changes are told and not re-checked. */
  readonly later?: (milliseconds: number, task: () => void) => Unsubscribe;
  readonly preferences: { load(): Partial<SessionSettings>; save(settings: SessionSettings): void };
  readonly toolVersion: string;
};
