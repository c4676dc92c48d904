import {
  countFindings,
  draftOutline,
  line,
  segment,
  type Evaluation,
  type Line,
  type ReportDraft,
  type SectionState,
} from "../core/index";

export type WrittenReport = {
  readonly path: string;
  readonly draft: ReportDraft;
  readonly evaluation: Evaluation;
};

/** What `report` did, for people: where the draft is, and what is left to write under which heading. */
export function reportLines({ path, draft, evaluation }: WrittenReport): readonly Line[] {
  const sections = draftOutline(draft);
  const marks = sections.reduce((sum, { toFill }) => sum + toFill, 0);
  const errors = countFindings(evaluation.findings).error;
  const left =
    marks === 0
      ? "各节都已按表中数据写出，请通读后定稿。"
      : `还有 ${String(marks)} 处标着〔待填〕，要由人补写：`;
  return [
    line(`报告初稿已写入 ${path}`, "strong"),
    line(left),
    ...openSections(sections).map(({ level, title, toFill }) => [
      segment(`  ${level === 2 ? "  " : ""}${title}`),
      ...(toFill === 0 ? [] : [segment(`  ${String(toFill)} 处`, "muted")]),
    ]),
    ...(errors === 0 ? [] : [line(stillWrong(errors), "warning")]),
  ];
}

/** The headings with something left to write, and those above them. */
function openSections(sections: readonly SectionState[]): readonly SectionState[] {
  return sections.filter(({ id, toFill }) => {
    const isAbove = sections.some((one) => one.toFill > 0 && one.id.startsWith(`${id}.`));
    return toFill > 0 || isAbove;
  });
}

function stillWrong(errors: number): string {
  return `检查还有 ${String(errors)} 项错误，改正后请重新起草；用 selfeval check 查看。`;
}
