import type { ScoredWorkbook } from "../checks/types";
import type { OtherSheet } from "../model/form";

/** The sheets without a form by what became of them. */
export type OtherSheetUses = {
  /** Read for the department's figures (部门基本情况, 收支). */
  readonly forFigures: readonly OtherSheet[];
  /** Not checked at all. */
  readonly unread: readonly OtherSheet[];
};

/** What a sheet of figures is, in place of why it is no form. */
const FOR_FIGURES = "用于核对部门数据，不是自评表";

/** The sheets without a form, those read for figures apart, each with what it is or why it is no form, in Chinese. */
export function otherSheetUses(workbook: OtherSheets): OtherSheetUses {
  const read = new Set(workbook.departmentFigures?.map(({ sheet }) => sheet));
  const isRead = ({ sheet }: OtherSheet): boolean => read.has(sheet);
  const { otherSheets } = workbook;
  return {
    forFigures: otherSheets.filter(isRead).map(({ sheet }) => ({ sheet, reason: FOR_FIGURES })),
    unread: otherSheets.filter((one) => !isRead(one)),
  };
}

type OtherSheets = Pick<ScoredWorkbook, "otherSheets" | "departmentFigures">;
