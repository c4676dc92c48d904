import type { Capabilities, HostLimit } from "../../app/ports";
import { hostLevels, LOWEST_LEVEL } from "./host-levels";
import { documentFileName, isReadOnly, isSupported } from "./host-look";

type Lack = { readonly limit: HostLimit; readonly note: string };

const READ_ONLY: Lack = {
  limit: "readOnly",
  note: "工作簿以只读方式打开，只能检查，不能写入；请另存一份或取得编辑权限后再写。",
};
const COMPATIBILITY: Lack = {
  limit: "compatibilityMode",
  note: "这是旧格式（.xls）工作簿，Excel 以兼容模式打开，部分功能可能受限；请另存为 .xlsx 后使用。",
};

/** What this Excel can do with the open workbook; asked anew each time, for the mode may change. */
export function excelCapabilities(): Capabilities {
  const writable = !isReadOnly() && isSupported(LOWEST_LEVEL);
  const lacks = lacksOf();
  return {
    writesCells: writable,
    writesMarks: writable,
    writesSheets: writable ? "sameFile" : "none",
    recalculates: true,
    reveals: true,
    watchesChanges: isSupported("1.7"),
    writesComments: writable && isSupported("1.10"),
    undoesInOneStep: writable && isSupported("1.20"),
    limits: lacks.map(({ limit }) => limit),
    notes: lacks.map(({ note }) => note),
  };
}

function lacksOf(): readonly Lack[] {
  const older = hostLevels.flatMap(({ level, limit, without }): Lack[] =>
    limit === null || isSupported(level) ? [] : [{ limit, note: without }],
  );
  return [
    ...older,
    ...(isReadOnly() ? [READ_ONLY] : []),
    ...(isLegacyFile() ? [COMPATIBILITY] : []),
  ];
}

function isLegacyFile(): boolean {
  return /\.(?:xls|xlt|et)$/i.test(documentFileName());
}
