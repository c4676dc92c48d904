import { plainNumber } from "../checks/messages";
import { countFindings } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { line, padStart, padText, widest, type Line } from "./styled-text";

/** What one workbook of a run came to, in a line of the overview at its end. */
export type FileOverview = {
  readonly file: string;
  readonly forms: number;
  readonly error: number;
  readonly warning: number;
  /** 无法检查. */
  readonly open: number;
  /** The overall score with its rating, in words; `"—"` when there is none. */
  readonly overall: string;
};

/** The overview of an evaluated workbook. */
export function overviewOf(evaluation: Evaluation, file: string): FileOverview {
  const { error, warning, open } = countFindings(evaluation.findings);
  const forms = evaluation.forms.length;
  return { file, forms, error, warning, open, overall: overallText(evaluation) };
}

function overallText({ forms, summary }: Evaluation): string {
  const { score = null, rating = null } = summary?.overall ?? {};
  if (score === null) return "—";
  const labels = forms[summary?.scores[0]?.form ?? 0]?.policy.rating.labels.value;
  return rating === null ? plainNumber(score) : `${plainNumber(score)} ${labels?.[rating] ?? ""}`;
}

const COLUMNS = ["自评表", "错误", "提醒", "无法检查"] as const;

/** The workbooks of a run, a line each, in the order of the run. */
export function overviewLines(files: readonly FileOverview[]): readonly Line[] {
  if (files.length === 0) return [];
  const width = widest(["文件", ...files.map(({ file }) => file)]);
  const row = (file: string, figures: readonly string[], overall: string): string => {
    const columns = figures.map((figure, index) => padStart(figure, columnWidth(index)));
    return `  ${padText(file, width)}  ${columns.join("  ")}  ${overall}`;
  };
  return [
    line(row("文件", COLUMNS, "综合得分"), "muted"),
    ...files.map(({ file, forms, error, warning, open, overall }) =>
      line(row(file, [forms, error, warning, open].map(String), overall)),
    ),
  ];
}

function columnWidth(index: number): number {
  return widest([COLUMNS[index] ?? ""]);
}
