/**
 * The path of a file as SARIF writes locations: a relative reference as the user gave it, or a `file:` URI,
 * percent-encoded, without empty and "." steps: `artifactUri("报送/甲 1.xlsx")` → `"%E6%8A%A5%E9%80%81/%E7%94%B2%201.xlsx"`;
 * `artifactUri("C:\\表\\a.xlsx")` → `"file:///C:/%E8%A1%A8/a.xlsx"`.
 */
export function artifactUri(path: string): string {
  const drive = /^([A-Za-z]:)[\\/](.*)$/s.exec(path);
  if (drive) return `file:///${drive[1] ?? ""}/${encodeSteps((drive[2] ?? "").split(/[\\/]/))}`;
  const share = /^\\\\(.*)$/s.exec(path);
  if (share) return `file://${encodeSteps((share[1] ?? "").split(/[\\/]/))}`;
  if (path.startsWith("/")) return `file:///${encodeSteps(path.split("/")).replace(/^\.$/, "")}`;
  return encodeSteps(path.split("/"));
}

function encodeSteps(steps: readonly string[]): string {
  const kept: string[] = [];
  for (const step of steps) {
    if (step === "" || step === ".") continue;
    const last = kept.at(-1);
    if (step === ".." && last !== undefined && last !== "..") kept.pop();
    else kept.push(step);
  }
  return kept.map(encodeStep).join("/") || ".";
}

/** Half of a surrogate pair, which a file name can hold, has no UTF-8 form. */
function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  xlsx: SPREADSHEET,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xls: "application/vnd.ms-excel",
  et: "application/vnd.ms-excel",
};

/** The media type a file name's ending stands for; `null` for an ending that is none of a workbook's. */
export function mediaType(path: string): string | null {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return MEDIA_TYPES[ending] ?? null;
}
