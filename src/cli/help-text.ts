import { padText, widest } from "../core/index";
import {
  commandNames,
  commandTable,
  optionNames,
  optionTable,
  type CommandName,
  type OptionName,
} from "./option-table";

/** The help for one command, or for all when the topic is none of them. */
export function helpText(topic: string | null): string {
  const command = commandNames.find((name) => name === topic);
  return command === undefined ? generalHelp() : commandHelp(command);
}

function generalHelp(): string {
  const width = widest(commandNames.map((name) => commandTable[name].usage)) + 2;
  const commands = commandNames.map(
    (name) => `  ${padText(commandTable[name].usage, width)}${commandTable[name].help}`,
  );
  return [
    "绩效自评助手 selfeval：检查、计分并写回预算绩效自评表，不联网。",
    "",
    "命令：",
    ...commands,
    "",
    "文件可以是工作簿、文件夹（其下全部工作簿）或通配符。",
    "",
    ...optionLines(optionNames),
    "",
    ...exitLines(),
    "",
  ].join("\n");
}

function commandHelp(command: CommandName): string {
  const { usage, help } = commandTable[command];
  const options = optionNames.filter((name) => optionTable[name].commands.includes(command));
  return [
    `${help}。`,
    "",
    `用法：${usage}`,
    "",
    ...optionLines(options),
    "",
    ...exitLines(),
    "",
  ].join("\n");
}

function optionLines(names: readonly OptionName[]): readonly string[] {
  return [
    "选项：",
    ...names.map((name) => `  ${padText(optionTerm(name), 42)}${optionTable[name].help}`),
  ];
}

function optionTerm(name: OptionName): string {
  const { short, value } = optionTable[name];
  const term = `${short === undefined ? "" : `-${short}, `}--${name}`;
  return value === undefined ? term : `${term} ${value}`;
}

function exitLines(): readonly string[] {
  return [
    "退出状态：0 没有达到 --max-level 的问题；1 有；2 命令行有误；3 至少一个文件未能处理（其余照常完成）。",
  ];
}
