import { PortError } from "../ports";
import type { Desk } from "./desk";
import type { Trouble } from "./session-types";

/** The caller ended the work; nothing is wrong. */
export function isStop(error: unknown): boolean {
  return error instanceof PortError && error.code === "stopped";
}

/** What went wrong, in words for the user: the host's own refusal, or a mistake of ours. */
export function troubleOf(error: unknown, desk: Desk): Trouble {
  const { during, touched } = desk.memory;
  const code = error instanceof PortError ? error.code : "ours";
  const message = error instanceof PortError ? error.message : oursMessage(touched);
  const diagnosis = diagnose(error, desk, code);
  return { code, message, during, diagnosis, mayHaveWritten: touched };
}

function oursMessage(touched: boolean): string {
  const fault = "本工具内部出错，不是您的表格或操作的问题。";
  const written = touched
    ? "出错前可能已经写入一部分，可以用“撤销本次写入”恢复；此后没有再写入任何内容。"
    : "没有写入任何内容。";
  return `${fault}${written}请重试；仍然出错时，请复制诊断信息反馈给开发者。`;
}

/** For copying: what happened where, without names, amounts or contents of cells. */
function diagnose(error: unknown, { services, store, memory }: Desk, code: string): string {
  const { capabilities, checked } = store.get();
  const lines = [
    `selfeval ${services.toolVersion}`,
    `time: ${services.now().toISOString()}`,
    `during: ${memory.during}`,
    `code: ${code}`,
    `kind: ${kindOf(error)}`,
    ...(error instanceof PortError && error.details !== null ? [`details: ${error.details}`] : []),
    `limits: ${capabilities.limits.join(" ") || "none"}`,
    `sheets: ${String(memory.workbook?.sheets.length ?? "unread")}`,
    `forms: ${String(checked?.evaluation.forms.length ?? "unchecked")}`,
    ...(error instanceof PortError ? [] : placesOf(error)),
  ];
  return lines.join("\n");
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

const PLACES = 8;

/** Function and file of each frame; the message may quote a cell and the path names a user, so both are left out. */
function placesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /:\d+:\d+\)?$/.test(line));
  return frames.slice(0, PLACES).map((line) => `at ${placeOf(line)}`);
}

function placeOf(line: string): string {
  const name = /^\s*at (?:async )?([\w$.<>]+) \(/.exec(line)?.[1] ?? /^([\w$.]+)@/.exec(line)?.[1];
  const file = /([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? "";
  return name === undefined ? file : `${name} ${file}`;
}
