import { extname } from "node:path";
import { maxLevels, reportFormats, type ReportCommand, type UsageError } from "./command";
import { readChoice, readYear } from "./read-run-options";
import { usageError, type ScannedArguments } from "./scan-arguments";

/** `report` with its options in their types, or the first thing that is wrong with it. */
export function reportCommand({
  positionals,
  values,
}: ScannedArguments): ReportCommand | UsageError {
  const [file, ...more] = positionals;
  if (file === undefined) return usageError("report", "没有给出文件。请写上要起草报告的工作簿。");
  if (more.length > 0) return usageError("report", "report 一次只能写一个工作簿。");
  const text = (name: "format" | "output" | "policy" | "year" | "max-level") =>
    values.get(name)?.[0] ?? null;
  const output = text("output");
  const format = readChoice(text("format") ?? formatOf(output), reportFormats, "--format");
  if ("problem" in format) return usageError("report", format.problem);
  if (output !== null && !isNamedAs(output, format.value)) {
    const message = `-o 给出的报告文件名要以 .${format.value} 结尾，不能是“${output}”。`;
    return usageError("report", message);
  }
  const year = readYear(text("year"));
  if ("problem" in year) return usageError("report", year.problem);
  const maxLevel = readChoice(text("max-level") ?? "error", maxLevels, "--max-level");
  if ("problem" in maxLevel) return usageError("report", maxLevel.problem);
  return {
    kind: "report",
    file,
    format: format.value,
    output,
    policy: text("policy"),
    profiles: values.get("profile") ?? [],
    year: year.value,
    ignoreWaivers: values.has("ignore-waivers"),
    maxLevel: maxLevel.value,
  };
}

/** The format that a file name asks for; a document where it asks for none. */
function formatOf(output: string | null): string {
  return output !== null && /^\.html?$/i.test(extname(output)) ? "html" : "docx";
}

function isNamedAs(output: string, format: ReportCommand["format"]): boolean {
  const ending = extname(output).toLowerCase();
  return ending === `.${format}` || (format === "html" && ending === ".htm");
}
