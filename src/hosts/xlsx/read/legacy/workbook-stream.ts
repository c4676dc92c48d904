import { encrypted, notAWorkbook, tooLarge, unsupported } from "../../errors";
import { formatMegabytes, LIMITS } from "../../package/limits";
import { openCompoundFile } from "./compound-file";

/** Other contents of an OLE2 file, by a stream only they have. */
const OTHER_KINDS: ReadonlyMap<string, string> = new Map([
  ["WordDocument", " Word 文档"],
  ["PowerPoint Document", " PowerPoint 演示文稿"],
]);

/**
 * The BIFF8 stream of an .xls file. Throws a `WorkbookError` when the file is too large, locked, damaged, older than
 * Excel 97 or no workbook.
 */
export function openWorkbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LIMITS.fileBytes) {
    throw tooLarge(`文件大小为 ${formatMegabytes(bytes.length)}`);
  }
  const file = openCompoundFile(bytes);
  if (file.names.includes("EncryptedPackage")) throw encrypted();
  const stream = file.read("Workbook");
  if (stream) return stream;
  if (file.names.includes("Book"))
    throw unsupported("这是 Excel 95 或更早的工作簿，本工具不能读取");
  const kind = file.names.map((name) => OTHER_KINDS.get(name)).find((item) => item !== undefined);
  throw notAWorkbook(kind ?? "其他程序的文件");
}
