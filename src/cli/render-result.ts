import {
  failedWorkbook,
  findingsCsv,
  htmlWorkbook,
  humanReport,
  overviewOf,
  sarifResults,
  toContract,
  workbookJson,
  type Evaluation,
  type Line,
  type Notification,
} from "../core/index";
import type { Format } from "./command";
import type { FileResult } from "./file-result";
import type { Settings, Task } from "./settings";
import { reachesLevel } from "./reaches-level";
import { slashedPath } from "./slashed-path";

export type Rendering = {
  readonly task: Task;
  readonly evaluation: Evaluation;
  /** What `score` did, the notifications below among it, for people; empty for `check`. */
  readonly tail: readonly Line[];
  /** Besides those of the evaluation. */
  readonly notifications: readonly Notification[];
};

/** The result of a file that was read, in the format asked for. */
export function renderResult(rendering: Rendering, settings: Settings): FileResult {
  const { evaluation, tail } = rendering;
  const { file, index } = rendering.task;
  const { format, maxLevel } = settings;
  const notifications = [...evaluation.notifications, ...rendering.notifications];
  const written = settings.kind === "score";
  const human = format === "human";
  return {
    file,
    index,
    failed: false,
    reachesLevel: reachesLevel(evaluation, maxLevel),
    text: human ? "" : renderers[format](evaluation, { ...rendering, notifications, written }),
    lines: human ? [...humanReport(evaluation, { file, written }), ...tail] : [],
    overview: human || format === "html" ? overviewOf(evaluation, file) : null,
    fired: firedChecks(evaluation),
    notifications,
  };
}

/** Those of findings marked 不适用 too: a page explains them as well. */
function firedChecks({ findings, waived }: Evaluation): readonly string[] {
  const all = [...findings, ...waived.map(({ finding }) => finding)];
  return [...new Set(all.map(({ check }) => check))];
}

/** The result of a file that could not be done. In ndjson it still has its line. */
export function failedResult(
  { file, index }: Task,
  notification: Notification,
  { format }: Settings,
): FileResult {
  const text = format === "ndjson" ? workbookJson(failedWorkbook(file, notification)) : "";
  return {
    file,
    index,
    failed: true,
    reachesLevel: false,
    text,
    lines: [],
    overview: null,
    fired: [],
    notifications: [notification],
  };
}

type Whole = Rendering & { readonly written: boolean };

type Renderer = (evaluation: Evaluation, rendering: Whole) => string;

const json: Renderer = (evaluation, { task, notifications }) =>
  workbookJson(toContract({ ...evaluation, notifications }, task.file));

const renderers: Readonly<Record<Exclude<Format, "human">, Renderer>> = {
  json,
  ndjson: json,
  csv: (evaluation, { task }) => findingsCsv(evaluation, task.file),
  sarif: (evaluation, { task: { file, index } }) =>
    sarifResults(evaluation, { file: slashedPath(file), index }),
  html: (evaluation, { task: { file, index }, tail, written }) =>
    htmlWorkbook(evaluation, { file, index, tail, written }),
};
