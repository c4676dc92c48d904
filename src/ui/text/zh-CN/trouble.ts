import type { Progress, Trouble } from "../../../app/session/session-types";

type Words = { readonly title: string; readonly text: string };

/** What the pane says when something did not work, in Chinese: what happened, then what to do. */
export const trouble = {
  causes: {
    cellEditing: {
      title: "请先完成单元格编辑（回车）",
      text: "表格里有一个单元格正在编辑，Excel 要等它结束。按回车完成，或按 Esc 放弃。",
    },
    inactiveWorkbook: {
      title: "请切回原来的工作簿",
      text: "现在激活的是另一个工作簿。请切回打开本面板的那个工作簿，再点“重试”。",
    },
    accessDenied: {
      title: "工作表受保护",
      text: "请在 Excel 的“审阅”里取消工作表保护后点“重试”，或者返回，只写没有锁定的单元格。本工具不接触您的密码。",
    },
    notFound: {
      title: "工作表或单元格已不在原处",
      text: "可能是工作表改了名、被删除或者移动过。请返回后重新检查。",
    },
    readOnly: {
      title: "这个工作簿是只读的",
      text: "可以检查，不能写入。请另存一份可以编辑的副本，在副本里打开本工具。",
    },
    tooLarge: {
      title: "内容超过了 Excel 一次能处理的大小",
      text: "请减少工作表里不用的行和列，或把工作簿分成几个，再点“重试”。",
    },
    incompleteRead: {
      title: "Excel 没有给出完整的内容",
      text: "读到的内容不完整，为避免误判，没有使用。请稍候再点“重试”。",
    },
    apiMissing: {
      title: "这个版本的 Excel 做不到这一步",
      text: "需要较新的 Excel。其他功能可以照常使用，请返回。",
    },
    dialogOpen: {
      title: "请先关闭 Excel 的对话框",
      text: "Excel 正在等对话框的回答。请处理完对话框，再点“重试”。",
    },
    hostBusy: {
      title: "Excel 正忙",
      text: "请等 Excel 完成手头的工作（例如重新计算），再点“重试”。",
    },
    connectionLost: {
      title: "和 Excel 的联系断了",
      text: "请点“重试”；如果仍然不行，请关闭面板再打开。",
    },
    stopped: {
      title: "已经停止",
      text: "按您的要求停止了。需要时可以点“重试”从头再来。",
    },
    unknown: {
      title: "Excel 没有完成这一步",
      text: "Excel 没有说明原因。请点“重试”；如果仍然不行，请复制诊断信息交给维护人员。",
    },
    ours: {
      title: "本工具出了问题",
      text: "这是本工具的问题，不是您的表有问题。请点“重试”；如果仍然不行，请复制诊断信息交给维护人员。",
    },
  } satisfies Record<Trouble["code"], Words>,
  load: {
    title: "面板没有加载完整",
    text: "程序文件没有取全，可能是网络中断。请检查网络后点“重试”。",
  },
  screen: {
    title: "这个画面出了问题",
    text: "这是本工具的问题，不是您的表有问题。其他功能可以照常使用。",
  },
  during: {
    detecting: "出现在：查找自评表",
    reading: "出现在：读取工作簿",
    scoring: "出现在：计算得分",
    checking: "出现在：检查",
    writing: "出现在：写入",
    verifying: "出现在：核对写入的内容",
    undoing: "出现在：撤销",
    removing: "出现在：移除",
  } satisfies Record<Progress["task"] | "detecting", string>,
  untouched: "工作簿没有改动。",
  mayHaveWritten: "可能已经写入了一部分。请返回后重新检查；已写入的内容可以撤销。",
  autoRetry: "编辑结束后会自动继续。",
  details: "Excel 的说明：",
  diagnosis: {
    show: "诊断信息",
    label: "诊断信息，不含姓名、金额和单元格内容",
    note: "下面是全部内容，不含姓名、金额和单元格内容。看过之后再复制。",
    copy: "复制诊断信息",
    copied: "已复制。",
    byHand: "没能自动复制。内容已选中，请按 Ctrl+C。",
  },
  limits: {
    mergesUnknown: "读不到合并单元格，按表头推断，把握会低一些。",
    hiddenRowsUnknown: "读不到哪些行被隐藏，隐藏的行同样检查，但不会特别说明。",
    filterUnknown: "读不到有没有筛选，写入时按行号逐格写入。",
    locksUnknown: "读不到哪些单元格锁定，写入后会说明哪些没有写成。",
    noChangeEvents: "表改动后不会自动重新检查，请点“重新检查”。",
    noComments: "不能在单元格上加批注，问题写在结果表里。",
    noLinks: "结果表里的位置不能点击跳转，以文字给出。",
    noCharts: "“得分汇总”里不能插入图表，只给出图表的数据表。",
    undoCleared: "写入之后 Excel 的撤销（Ctrl+Z）会清空，请用本工具的“撤销本次写入”。",
    readOnly: "工作簿只读：可以检查，不能写入。",
    newFileOnly: "不能写回原文件，结果放在一个新的工作簿里。",
    noRecalculation: "写入后相关公式要等 Excel 重新计算。",
    compatibilityMode: "工作簿是旧格式（.xls），建议另存为 .xlsx 后再用。",
  },
};
