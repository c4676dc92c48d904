import { maxLevels, verifyFormats, type UsageError, type VerifyCommand } from "./command";
import { readChoice, readYear } from "./read-run-options";
import { usageError, type ScannedArguments } from "./scan-arguments";

/** `report --verify` with its options in their types, or the first thing that is wrong with it. */
export function verifyCommand({
  positionals,
  values,
}: ScannedArguments): VerifyCommand | UsageError {
  const [file, ...more] = positionals;
  if (file === undefined) {
    return usageError("report", "没有给出工作簿。请写成 report --verify 报告.docx 工作簿.xlsx。");
  }
  if (more.length > 0) return usageError("report", "--verify 一次只能核对一个工作簿。");
  if (values.has("output")) {
    return usageError("report", "--verify 只核对，不写文件，不能与 -o 同时使用。");
  }
  const text = (name: "format" | "policy" | "year" | "max-level" | "verify") =>
    values.get(name)?.[0] ?? null;
  const format = readChoice(text("format") ?? "human", verifyFormats, "--format");
  if ("problem" in format) return usageError("report", format.problem);
  const year = readYear(text("year"));
  if ("problem" in year) return usageError("report", year.problem);
  const maxLevel = readChoice(text("max-level") ?? "error", maxLevels, "--max-level");
  if ("problem" in maxLevel) return usageError("report", maxLevel.problem);
  return {
    kind: "verifyReport",
    report: text("verify") ?? "",
    file,
    format: format.value,
    policy: text("policy"),
    profiles: values.get("profile") ?? [],
    year: year.value,
    ignoreWaivers: values.has("ignore-waivers"),
    maxLevel: maxLevel.value,
  };
}
