import { countFindings } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { listedScore, listedText } from "./listed-score";
import { line, padStart, padText, widest, type Line } from "./styled-text";

/** What one workbook of a run came to, in a line of the overview at its end. */
export type FileOverview = {
  readonly file: string;
  readonly forms: number;
  readonly error: number;
  readonly warning: number;
  /** 无法检查. */
  readonly open: number;
  /** 不适用. */
  readonly waived: number;
  /** The score with its rating, and that it is 未核算 or 待评定; `"—"` when there is none. */
  readonly overall: string;
};

/** The overview of an evaluated workbook. */
export function overviewOf(evaluation: Evaluation, file: string): FileOverview {
  const { error, warning, open } = countFindings(evaluation.findings);
  const forms = evaluation.forms.length;
  const waived = evaluation.waived.length;
  return {
    file,
    forms,
    error,
    warning,
    open,
    waived,
    overall: listedText(listedScore(evaluation)),
  };
}

/** A figure of every workbook of a run, and its title. */
export type OverviewFigure = {
  readonly title: string;
  readonly of: (file: FileOverview) => number;
};

const FIGURES: readonly OverviewFigure[] = [
  { title: "自评表", of: ({ forms }) => forms },
  { title: "错误", of: ({ error }) => error },
  { title: "提醒", of: ({ warning }) => warning },
  { title: "无法检查", of: ({ open }) => open },
];
const WAIVED: OverviewFigure = { title: "不适用", of: ({ waived }) => waived };

/** The figures of a run; 不适用 is among them where anything is marked so. */
export function overviewFigures(files: readonly FileOverview[]): readonly OverviewFigure[] {
  return files.some(({ waived }) => waived > 0) ? [...FIGURES, WAIVED] : FIGURES;
}

/** The workbooks of a run, a line each, in the order of the run. */
export function overviewLines(files: readonly FileOverview[]): readonly Line[] {
  if (files.length === 0) return [];
  const figures = overviewFigures(files);
  const width = widest(["文件", ...files.map(({ file }) => file)]);
  const row = (file: string, texts: readonly string[], overall: string): string => {
    const columns = texts.map((text, index) =>
      padStart(text, widest([figures[index]?.title ?? ""])),
    );
    return `  ${padText(file, width)}  ${columns.join("  ")}  ${overall}`;
  };
  const titles = figures.map(({ title }) => title);
  return [
    line(row("文件", titles, "综合得分"), "muted"),
    ...files.map((file) => {
      const texts = figures.map(({ of }) => String(of(file)));
      return line(row(file.file, texts, file.overall));
    }),
  ];
}
