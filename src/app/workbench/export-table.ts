import { fileTableCsv, fileTableSheet, type FileTableRow } from "../../core/index";
import type { Bench } from "./bench";
import { problemText } from "./file-problem";
import { workbookType } from "./saved-name";
import type { FileRow } from "./workbench-types";

/** Gives the table of all files to the user. */
export async function exportTable(bench: Bench, format: "xlsx" | "csv"): Promise<void> {
  const { services, store } = bench;
  const rows = store.get().files.map(tableRow);
  const time = services.now();
  const name = `自评文件汇总-${dayText(time).replaceAll("-", "")}.${format}`;
  try {
    if (format === "csv") {
      const bytes = new TextEncoder().encode(fileTableCsv(rows));
      return services.download(name, bytes, "text/csv;charset=utf-8");
    }
    const madeAt = `${dayText(time)} ${clockText(time)}`;
    const sheet = fileTableSheet(rows, { madeAt, toolVersion: services.toolVersion });
    services.download(name, await services.newWorkbook(sheet), workbookType(name));
  } catch (error) {
    store.set({ problem: `汇总没有导出：${problemText(error)}` });
  }
}

const STATUS: Readonly<Record<FileRow["status"], string>> = {
  waiting: "等待检查",
  working: "正在检查",
  done: "已检查",
  failed: "失败",
  stopped: "已停止",
};

const UNKNOWN = {
  forms: null,
  project: null,
  department: null,
  fiscalYear: null,
  score: null,
  rating: null,
  errors: null,
  warnings: null,
  notes: null,
  notChecked: null,
} as const;

function tableRow({ path, status, problem, figures }: FileRow): FileTableRow {
  return { file: path, ...(figures ?? UNKNOWN), status: STATUS[status], problem };
}

/** The user's own day: `"2024-03-01"`. */
function dayText(time: Date): string {
  return [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
}

function clockText(time: Date): string {
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
