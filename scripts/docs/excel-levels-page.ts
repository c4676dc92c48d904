import { hostLevels, LOWEST_LEVEL } from "../../src/hosts/excel/host-levels";
import type { Page } from "./page";

/** The table of what each level of Excel gives, and what a user is told where it is missing. */
export function excelLevelsPage(): Page {
  const rows = hostLevels.map(
    ({ level, gives, without, limit }) =>
      `| ${level} | ${gives} | ${without} | ${limit === null ? "" : `\`${limit}\``} |`,
  );
  const text = [
    "# 各版本 Excel 能做什么",
    "",
    `运行时逐项询问 Excel（\`isSetSupported\`），缺什么就按下表处理；低于 ExcelApi ${LOWEST_LEVEL} 的只显示说明页。`,
    "每一行在 `test/hosts/excel` 中都有“有”和“没有”两种情形的测试。",
    "",
    "| ExcelApi | 用来做什么 | 没有时 | 界面代码 |",
    "| -------- | ---------- | ------ | -------- |",
    ...rows,
    "",
  ].join("\n");
  return { path: "excel-levels.md", text };
}
