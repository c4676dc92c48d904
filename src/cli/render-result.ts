import {
  failedWorkbook,
  findingsCsv,
  humanReport,
  overviewOf,
  toContract,
  workbookJson,
  type Evaluation,
  type Level,
  type Line,
  type Notification,
} from "../core/index";
import type { FileResult } from "./file-result";
import type { Settings } from "./settings";

export type Rendering = {
  readonly file: string;
  readonly evaluation: Evaluation;
  /** What `score` did, the notifications below among it, for human; empty for `check`. */
  readonly tail: readonly Line[];
  /** Besides those of the evaluation. */
  readonly notifications: readonly Notification[];
};

/** The result of a file that was read, in the format asked for. */
export function renderResult(rendering: Rendering, settings: Settings): FileResult {
  const { file, evaluation, tail } = rendering;
  const notifications = [...evaluation.notifications, ...rendering.notifications];
  const human = settings.format === "human";
  return {
    file,
    failed: false,
    reachesLevel: reachesLevel(evaluation, settings.maxLevel),
    text: human ? "" : machineText({ ...evaluation, notifications }, file, settings),
    lines: human
      ? [...humanReport(evaluation, { file, written: settings.kind === "score" }), ...tail]
      : [],
    overview: human ? overviewOf(evaluation, file) : null,
    notifications,
  };
}

/** The result of a file that could not be done. In ndjson it still has its line. */
export function failedResult(
  file: string,
  notification: Notification,
  { format }: Settings,
): FileResult {
  const text = format === "ndjson" ? workbookJson(failedWorkbook(file, notification)) : "";
  return {
    file,
    failed: true,
    reachesLevel: false,
    text,
    lines: [],
    overview: null,
    notifications: [notification],
  };
}

function machineText(evaluation: Evaluation, file: string, { format }: Settings): string {
  if (format === "csv") return findingsCsv(evaluation, file);
  return workbookJson(toContract(evaluation, file));
}

const RANK: Readonly<Record<Level, number>> = { error: 3, warning: 2, note: 1 };

function reachesLevel({ findings }: Evaluation, maxLevel: Level): boolean {
  return findings.some(({ level }) => RANK[level] >= RANK[maxLevel]);
}
