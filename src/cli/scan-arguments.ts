import { parseArgs } from "node:util";
import { nearestWord } from "../core/index";
import {
  commandTable,
  optionNames,
  optionTable,
  type CommandName,
  type OptionName,
} from "./option-table";
import type { UsageError } from "./command";

/** The words of a command line, sorted: what stands alone, and the values of each option. */
export type ScannedArguments = {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
};

/** Sorts the words behind a command's name. Unknown options, missing values and repeated options are usage errors. */
export function scanArguments(
  command: CommandName,
  words: readonly string[],
): ScannedArguments | UsageError {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(optionNames.map((name) => [name, nodeOption(name)] as const)),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const problem = optionProblem(command, token);
    if (problem !== null) return usageError(command, problem);
    const name = token.name as OptionName;
    values.set(name, [...(values.get(name) ?? []), token.value ?? ""]);
  }
  return repeatedProblem(command, values) ?? { positionals, values };
}

/** A usage error with the usage line of its command. */
export function usageError(command: CommandName, message: string): UsageError {
  return { kind: "usageError", message, usage: commandTable[command].usage };
}

function nodeOption(name: OptionName): { type: "string" | "boolean"; short?: string } {
  const { type, short } = optionTable[name];
  return short === undefined ? { type } : { type, short };
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function optionProblem(command: CommandName, token: OptionToken): string | null {
  const { name, rawName, value, inlineValue } = token;
  if (!isOptionName(name)) return unknownOption(command, rawName, name);
  const { type, commands } = optionTable[name];
  if (!commands.includes(command)) return `${command} 没有选项 ${rawName}。`;
  if (type === "boolean") return value === undefined ? null : `选项 ${rawName} 后面不能跟值。`;
  const isValue =
    value !== undefined && (inlineValue === true || value === "-" || !value.startsWith("-"));
  return isValue && value !== ""
    ? null
    : `选项 ${rawName} 后面要跟一个值：${optionTable[name].value ?? ""}。`;
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}

function unknownOption(command: CommandName, rawName: string, name: string): string {
  const known = optionNames.filter((one) => optionTable[one].commands.includes(command));
  const near = nearestWord(name, known);
  return `没有选项 ${rawName}${near === null ? "" : `，是不是 --${near}`}。`;
}

function repeatedProblem(
  command: CommandName,
  values: ReadonlyMap<OptionName, readonly string[]>,
): UsageError | null {
  for (const [name, given] of values) {
    const { type, multiple } = optionTable[name];
    if (given.length > 1 && type === "string" && multiple !== true) {
      return usageError(command, `选项 --${name} 只能给一次。`);
    }
  }
  return null;
}
