import type { Monitoring } from "../model/monitoring";
import type { Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { normalizeWholeLabel } from "../values";
import { shownText } from "./grid-view";
import { departmentTitle, transferTitle } from "./titles";

/** 部门整体 or 转移支付 in the title decides; then a 部门名称 without a 项目名称; else it is a project's form. */
export function yearEndKind(title: Read<string>, cells: readonly Cell[]): Monitoring["of"] {
  const text = normalizeWholeLabel(title.text ?? "");
  if (departmentTitle.test(text)) return "department";
  const transfer = transferTitle.test(text) || cells.some((cell) => namesTransfer(shownText(cell)));
  return transfer ? "transfer" : "project";
}

/** "转移支付（项目）名称" as a label. */
function namesTransfer(text: string): boolean {
  if (!text.includes("支")) return false;
  return /^转移支付.*名称$/.test(normalizeWholeLabel(text).replace(/[()]/g, ""));
}
