/** Why there is a notice instead of the pane. */
export type NoticeReason =
  "oldBrowser" | "oldExcel" | "noOffice" | "notExcel" | "noAnswer" | "incomplete";

/** A notice: what is the matter, then what to do, one step a line. */
export type Notice = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly steps: readonly string[];
};

/** The words of the page around a notice. */
export type NoticeFrame = { readonly steps: string; readonly again: string };

type NoticeTexts = Readonly<Record<NoticeReason, Notice>>;

const newer = "请单位信息人员换用 Excel 2021 或更新的版本、Microsoft 365，或使用网页版 Excel。";
const offline =
  "也可以用离线页面：向信息人员要来那个网页文件，用 Edge 或 Chrome 打开，把工作簿拖进去，不需要 Excel。";
const untouched = "您的工作簿没有被读取，也没有被改动。";

const zh: NoticeTexts = {
  oldBrowser: {
    title: "这台电脑的 Excel 版本较早，任务窗格打不开",
    facts: ["本工具需要较新的网页组件（WebView2），Excel 2016、2019 没有。", untouched],
    steps: [newer, offline],
  },
  oldExcel: {
    title: "这个 Excel 的接口版本较早，任务窗格打不开",
    facts: ["本工具至少需要 ExcelApi 1.4。", untouched],
    steps: [newer, offline],
  },
  noOffice: {
    title: "没有连上 Office 的运行库，任务窗格打不开",
    facts: ["office.js 从下列地址都没有取到（每处最多等 6 秒）：", untouched],
    steps: [
      "检查网络后点“重试”。",
      "内网电脑请单位信息人员放行上面的地址，或在打包时放入内网副本。",
      offline,
    ],
  },
  notExcel: {
    title: "请在 Excel 里打开本工具",
    facts: ["这一页是 Excel 的任务窗格，不能单独在浏览器里使用。"],
    steps: ["打开 Excel，在“开始”选项卡的“自评检查”组里点“面板”。", offline],
  },
  noAnswer: {
    title: "Excel 还没有回应",
    facts: ["已经等了 10 秒。Excel 一有回应，任务窗格会自己打开。", untouched],
    steps: [
      "如果正在编辑单元格，请先按回车完成；如果 Excel 开着对话框，请先关闭。",
      "还是不行，请点“重试”，或关闭任务窗格再打开。",
    ],
  },
  incomplete: {
    title: "任务窗格没有加载完整",
    facts: ["网络中断，或服务器上的文件刚刚更新过。", untouched],
    steps: ["请点“重试”。", "还是不行，请单位信息人员检查服务器上的文件是否齐全。"],
  },
};

const enNewer =
  "Ask your IT staff for Excel 2021 or later, Microsoft 365, or use Excel on the web.";
const enOffline =
  "Or use the offline page: get the page file from your IT staff, open it in Edge or Chrome and drop the workbook on it. It needs no Excel.";
const enUntouched = "Your workbook has been neither read nor changed.";

const en: NoticeTexts = {
  oldBrowser: {
    title: "This version of Excel is too old for the task pane",
    facts: [
      "The tool needs a newer web component (WebView2), which Excel 2016 and 2019 lack.",
      enUntouched,
    ],
    steps: [enNewer, enOffline],
  },
  oldExcel: {
    title: "The programming interface of this Excel is too old for the task pane",
    facts: ["The tool needs at least ExcelApi 1.4.", enUntouched],
    steps: [enNewer, enOffline],
  },
  noOffice: {
    title: "The Office library could not be loaded",
    facts: [
      "office.js came from none of these addresses (each was given up to 6 seconds):",
      enUntouched,
    ],
    steps: [
      "Check the network and press Try again.",
      "On an intranet, ask your IT staff to allow these addresses or to package an intranet copy.",
      enOffline,
    ],
  },
  notExcel: {
    title: "Please open this tool in Excel",
    facts: ["This page is a task pane of Excel and does nothing in a browser of its own."],
    steps: ["In Excel, press Pane in the group Self-evaluation of the Home tab.", enOffline],
  },
  noAnswer: {
    title: "Excel has not answered yet",
    facts: ["10 seconds have passed. The pane opens by itself once Excel answers.", enUntouched],
    steps: [
      "If a cell is being edited, press Enter first; if Excel shows a dialog box, close it first.",
      "If that does not help, press Try again, or close the pane and open it again.",
    ],
  },
  incomplete: {
    title: "The task pane did not load completely",
    facts: [
      "The network was interrupted, or the files on the server were just updated.",
      enUntouched,
    ],
    steps: [
      "Press Try again.",
      "If that does not help, ask your IT staff whether all files are on the server.",
    ],
  },
};

/** The notice for a reason, Chinese for any Chinese language tag, else English. */
export function noticeFor(reason: NoticeReason, language: string): Notice {
  return isChinese(language) ? zh[reason] : en[reason];
}

/** The words around a notice in that language. */
export function noticeFrame(language: string): NoticeFrame {
  return isChinese(language)
    ? { steps: "可以这样做", again: "重试" }
    : { steps: "What you can do", again: "Try again" };
}

/** Whether a language tag means Chinese; an empty one does, since the tool is Chinese at home. */
export function isChinese(language: string): boolean {
  return language === "" || language.slice(0, 2).toLowerCase() === "zh";
}
