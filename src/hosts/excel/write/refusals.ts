import type { CellContent, EditStatus } from "../../../core/model/edit";

/** Why an edit was not made; `reason` in Chinese for the user. */
export type Refusal = { readonly status: Exclude<EditStatus, "done">; readonly reason: string };

/** The sentences for edits that are not made, by what stands in the way. */
export const refusals = {
  sheetMissing: (name: string): Refusal => ({
    status: "missing",
    reason: `工作簿里没有工作表“${name}”，未写入。请核对表名后重新检查。`,
  }),
  badAddress: (cell: string): Refusal => ({
    status: "missing",
    reason: `“${cell}”不是单元格地址，未写入。请核对后重新检查。`,
  }),
  notFinite: (cell: string): Refusal => ({
    status: "unsupported",
    reason: `要写入 ${cell} 的数不是有限的数，未写入。请检查算式。`,
  }),
  covered: (cell: string): Refusal => ({
    status: "covered",
    reason: `${cell} 在合并单元格内，不显示内容，未写入。请写入合并区域左上角。`,
  }),
  formula: (cell: string): Refusal => ({
    status: "formula",
    reason: `${cell} 是公式，未覆盖。请核对公式或手工修改。`,
  }),
  locked: (cell: string): Refusal => ({
    status: "locked",
    reason: `工作表已受保护，${cell} 已锁定，未写入。请撤销工作表保护后再写。`,
  }),
  markLocked: (cell: string): Refusal => ({
    status: "locked",
    reason: `工作表已受保护，${cell} 不能改颜色，未标记。请撤销工作表保护后再试。`,
  }),
  commentLocked: (cell: string): Refusal => ({
    status: "locked",
    reason: `工作表已受保护，${cell} 不能加批注，未写入。请撤销工作表保护后再试。`,
  }),
  stale: (cell: string, content: CellContent): Refusal => {
    const now = content === null || content === "" ? "空" : `“${String(content)}”`;
    return { status: "stale", reason: `${cell} 现为${now}，已被改动，未覆盖。请重新检查。` };
  },
  badColor: (cell: string, color: string): Refusal => ({
    status: "unsupported",
    reason: `颜色“${color}”不是六位十六进制数，未标记 ${cell}。`,
  }),
  gradient: (cell: string): Refusal => ({
    status: "unsupported",
    reason: `${cell} 用了渐变填充，标记后不能原样恢复，未标记。请直接看检查结果。`,
  }),
  formerFillUnknown: (cell: string): Refusal => ({
    status: "unsupported",
    reason: `${cell} 的标记由文件方式写入，原来的填充在 Excel 里无法原样恢复，未清除。请在文件方式下清除标记，或手工改回颜色。`,
  }),
  noComments: (cell: string): Refusal => ({
    status: "unsupported",
    reason: `这个版本的 Excel 不能写批注，${cell} 未加批注。检查结果请看“自评检查结果”表。`,
  }),
  commentTaken: (cell: string): Refusal => ({
    status: "unsupported",
    reason: `${cell} 已有别人的批注，未改动。检查结果请看“自评检查结果”表。`,
  }),
  notOurs: (name: string): Refusal => ({
    status: "unsupported",
    reason: `工作簿里已有工作表“${name}”，不是本工具添加的，未改动。请换一个名称。`,
  }),
  sheetProtected: (name: string): Refusal => ({
    status: "locked",
    reason: `工作表“${name}”已受保护，未更新。请撤销工作表保护后再试。`,
  }),
  structureLocked: (): Refusal => ({
    status: "locked",
    reason: "工作簿结构已受保护，不能添加或删除工作表。请撤销工作簿保护后再试。",
  }),
  badSheetName: (name: string): Refusal => ({
    status: "unsupported",
    reason: `工作表名称“${name}”为空、超过 31 个字或含有 Excel 不允许的符号，请改名。`,
  }),
  readOnly: (): Refusal => ({
    status: "unsupported",
    reason: "工作簿以只读方式打开，未写入。请另存一份或取得编辑权限后再写。",
  }),
} as const;
