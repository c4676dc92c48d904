import type { SheetKind } from "../package/parts";

/** Why sheets of these kinds are not looked at. */
export const SKIP_REASONS: Readonly<Record<Exclude<SheetKind, "worksheet">, string>> = {
  chartsheet: "这是图表工作表，没有单元格。",
  dialogsheet: "这是对话框工作表，没有可检查的内容。",
  macrosheet: "这是宏工作表，没有可检查的内容。",
  module: "这是旧版的宏模块，没有单元格。",
};
