import type { ReportDraft, ReportRun, ReportSection } from "../model/report-draft";

/** How far a heading of the draft is done. */
export type SectionState = {
  readonly id: string;
  readonly level: ReportSection["level"];
  readonly title: string;
  /** Marks where a person must write; 0: all of it comes from the forms. */
  readonly toFill: number;
  /** The heading has something under it that was drafted. */
  readonly drafted: boolean;
};

/** The outline of a draft with what is left to write under each heading. */
export function draftOutline({ sections }: ReportDraft): readonly SectionState[] {
  return sections.map((section) => {
    const runs = runsOf(section);
    return {
      id: section.id,
      level: section.level,
      title: section.title,
      toFill: runs.filter(({ kind }) => kind === "toFill").length,
      drafted:
        runs.some(({ kind }) => kind !== "toFill") ||
        section.blocks.some(({ kind }) => kind === "chart"),
    };
  });
}

/** Every run of a section in reading order. */
export function runsOf({ blocks }: ReportSection): readonly ReportRun[] {
  return blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    return block.kind === "paragraph" ? block.runs : block.rows.flat(2);
  });
}
