import { writeScores, type WriteResult } from "../app/write-scores";
import type { Notification } from "../core/index";
import { openWorkbookPort } from "../hosts/xlsx/open-workbook-port";
import { evaluateOptions } from "./evaluate-options";
import type { FileResult } from "./file-result";
import { formulaEngine } from "./formula-engine";
import type { FileInput } from "./file-input";
import { nativeCodec } from "./native-codec";
import { failedResult, renderResult } from "./render-result";
import { saveScored } from "./save-scored";
import { notScoredLines, writtenLines } from "./written-lines";

/** Scores one workbook into its copy, or in place behind a backup. Without a form nothing is written. */
export async function scoreFile(input: FileInput): Promise<FileResult> {
  const { task, bytes, name, settings } = input;
  const port = await openWorkbookPort(bytes, name, {
    loadCalculator: formulaEngine(settings.wasmPath),
    codec: nativeCodec,
  });
  if (settings.inPlace && port.capabilities().writesSheets === "newFile") {
    return failedResult(task, notInPlace(task.file), settings);
  }
  const result = await writeScores(port, {
    evaluate: evaluateOptions(settings),
    choices: { overwriteTyped: false },
    toolVersion: settings.toolVersion,
    verify: false,
  });
  if (result.after.forms.length === 0) return rendered(input, result, notScoredLines());
  const saved = await saveScored(task, bytes, await port.save());
  if (!saved.ok) {
    const notification = { level: "error", file: task.file, ...saved.problem } as const;
    return failedResult(task, notification, settings);
  }
  const notifications = [...result.notifications, ...port.notifications()];
  const done = { ...result, notifications };
  return rendered(input, done, writtenLines(done, saved.place, port.capabilities().notes));
}

function notInPlace(file: string): Notification {
  const message = "旧格式（.xls）不能就地改写。请去掉 --in-place，或先另存为 .xlsx。";
  return { level: "error", code: "notInPlace", message, file };
}

/** What the copy holds: the findings that remain, and the scores as they now stand. */
function rendered(
  { task, settings }: FileInput,
  { after, notifications }: WriteResult,
  tail: FileResult["lines"],
): FileResult {
  return renderResult({ task, evaluation: after, tail, notifications }, settings);
}
