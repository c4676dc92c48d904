import { nearestWord, presets } from "../core/index";
import { checkId, unknownCheck } from "./check-lookup";
import { formats, maxLevels, type RunCommand } from "./command";
import type { OptionName } from "./option-table";

/** Reads one option's text into its type, or says what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problem: string };

type RunOptions = Omit<RunCommand, "kind" | "files">;

/** The options of `check` and `score` in their types, or the first thing that is wrong with one. */
export function readRunOptions(
  values: ReadonlyMap<OptionName, readonly string[]>,
): Reading<RunOptions> {
  const text = (name: OptionName) => values.get(name)?.[0] ?? null;
  const list = (name: OptionName) => values.get(name) ?? [];
  const format = readChoice(text("format") ?? "human", formats, "--format");
  if ("problem" in format) return format;
  const year = readYear(text("year"));
  if ("problem" in year) return year;
  const preset = readChoice(text("preset") ?? "full", presets, "--preset");
  if ("problem" in preset) return preset;
  const only = readChecks(list("only"), "--only");
  if ("problem" in only) return only;
  const skip = readChecks(list("skip"), "--skip");
  if ("problem" in skip) return skip;
  const maxLevel = readChoice(text("max-level") ?? "error", maxLevels, "--max-level");
  if ("problem" in maxLevel) return maxLevel;
  const jobs = readJobs(text("jobs"));
  if ("problem" in jobs) return jobs;
  const value = {
    format: format.value,
    year: year.value,
    preset: preset.value,
    only: only.value,
    skip: skip.value,
    ignoreWaivers: values.has("ignore-waivers"),
    maxLevel: maxLevel.value,
    jobs: jobs.value,
    filesFrom: text("files-from"),
    policy: text("policy"),
    profiles: list("profile"),
    output: text("output"),
    inPlace: values.has("in-place"),
  };
  return { value };
}

/** One of the choices, else what is wrong and what was meant. */
export function readChoice<T extends string>(
  text: string,
  choices: readonly T[],
  option: string,
): Reading<T> {
  const value = choices.find((choice) => choice === text);
  if (value !== undefined) return { value };
  const near = nearestWord(text, choices);
  const advice = near === null ? "" : `是不是 ${near}？`;
  return { problem: `${option} 没有“${text}”；${advice}可用 ${choices.join("、")}。` };
}

/** A year of four digits; `null` where none is given. */
export function readYear(text: string | null): Reading<number | null> {
  if (text === null) return { value: null };
  if (!/^(19|20)\d{2}$/.test(text))
    return { problem: `--year 要写四位年度，例如 2023，不能是“${text}”。` };
  return { value: Number(text) };
}

function readJobs(text: string | null): Reading<number | null> {
  if (text === null) return { value: null };
  if (!/^[1-9]\d{0,2}$/.test(text))
    return { problem: `--jobs 要写 1 到 999 的整数，不能是“${text}”。` };
  return { value: Number(text) };
}

/** Ids or names, in any letter case, separated by commas; they come back as ids. */
function readChecks(texts: readonly string[], option: string): Reading<readonly string[]> {
  const words = texts.flatMap((text) => text.split(/[,，]/)).map((word) => word.trim());
  const ids: string[] = [];
  for (const word of words.filter((one) => one !== "")) {
    const id = checkId(word);
    if (id === null) return { problem: `${option}：${unknownCheck(word)}` };
    ids.push(id);
  }
  return ids.length === 0 && texts.length > 0
    ? { problem: `${option} 后面要写检查编号。` }
    : { value: ids };
}
