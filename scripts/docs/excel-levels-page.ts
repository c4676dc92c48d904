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
    "各级能做什么、缺什么，由 `test/hosts/excel/levels.test.ts` 按 1.4、1.7、1.9、1.13、1.14、1.15、1.20 逐级测试。",
    "",
    "| ExcelApi | 用来做什么 | 没有时 | 界面代码 |",
    "| -------- | ---------- | ------ | -------- |",
    ...rows,
    "",
  ].join("\n");
  return { path: "excel-levels.md", text };
}
