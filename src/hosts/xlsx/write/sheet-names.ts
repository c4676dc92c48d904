const LONGEST = 31;

/** Why Excel refuses a sheet name, in Chinese; `null` for a good one. */
export function sheetNameProblem(name: string): string | null {
  if (name.trim() === "") return "工作表名称不能为空。";
  if (name.length > LONGEST) return `工作表名称“${name}”超过 ${LONGEST} 个字，请改短。`;
  const invalid = /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  return invalid
    ? `工作表名称“${name}”含有 Excel 不允许的符号（[ ] : * ? / \\ '），请改名。`
    : null;
}

/** Excel takes two sheet names for one when they differ only in case. */
export function isSameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
