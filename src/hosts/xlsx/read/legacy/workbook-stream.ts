import { encrypted, notAWorkbook, tooLarge } from "../../errors";
import { formatMegabytes, LIMITS } from "../../package/limits";
import { openCompoundFile } from "./compound-file";

/** Other contents of an OLE2 file, by a stream only they have. */
const OTHER_KINDS: ReadonlyMap<string, string> = new Map([
  ["WordDocument", " Word 文档"],
  ["PowerPoint Document", " PowerPoint 演示文稿"],
]);

/**
 * The BIFF stream of an .xls file; some programs keep the newer kind under the older name. Throws a `WorkbookError` when the
 * file is too large, locked, damaged or no workbook.
 */
export function openWorkbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LIMITS.fileBytes) {
    throw tooLarge(`文件大小为 ${formatMegabytes(bytes.length)}`);
  }
  const file = openCompoundFile(bytes);
  if (file.names.includes("EncryptedPackage")) throw encrypted();
  const stream = file.read("Workbook") ?? file.read("Book");
  if (stream) return stream;
  const kind = file.names.map((name) => OTHER_KINDS.get(name)).find((item) => item !== undefined);
  throw notAWorkbook(kind ?? "其他程序的文件");
}
