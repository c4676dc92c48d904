import { paragraphsOfText, type ReportParagraph } from "../../core/model/report-text";
import { decodeReport } from "./decode-report";
import { readDocx } from "./read-docx";
import { notAReport, ReportFileError } from "./report-file-error";

/** First bytes of files that are handed in by mistake. */
const OTHER_KINDS: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], " PDF 文件"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], " RTF 文档"],
  [[0x89, 0x50, 0x4e, 0x47], "图片（PNG）"],
  [[0xff, 0xd8, 0xff], "图片（JPEG）"],
  [[0x52, 0x61, 0x72, 0x21], " RAR 压缩包"],
  [[0x37, 0x7a, 0xbc, 0xaf], " 7z 压缩包"],
];
const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * A report file (.docx or plain text) as paragraphs, by its content and not by its extension. Throws a
 * `ReportFileError` whose Chinese message says what is wrong and what to do.
 */
export function readReportFile(bytes: Uint8Array): readonly ReportParagraph[] {
  if (bytes.length === 0) {
    throw new ReportFileError(
      "empty",
      "文件是空的（0 字节）。请重新保存或重新索取这个文件后再核对。",
    );
  }
  if (beginsWith(bytes, ZIP)) return withText(readDocx(bytes));
  if (beginsWith(bytes, OLE2)) throw olderWord(bytes);
  const other = OTHER_KINDS.find(([start]) => beginsWith(bytes, start));
  if (other) throw notAReport(other[1]);
  return withText(paragraphsOfText(decodeReport(bytes)));
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A document of pictures only, or a blank one: there is nothing to check. */
function withText(paragraphs: readonly ReportParagraph[]): readonly ReportParagraph[] {
  if (paragraphs.some(({ text }) => text.trim() !== "")) return paragraphs;
  const message = "文件里没有文字，无法核对。扫描件请先识别成文字，再核对。";
  throw new ReportFileError("empty", message);
}

/** A locked .docx is an OLE2 file that names its streams in UTF-16. */
function olderWord(bytes: Uint8Array): ReportFileError {
  const isLocked = new TextDecoder("utf-16le").decode(evenly(bytes)).includes("EncryptedPackage");
  return isLocked
    ? new ReportFileError("encrypted", "文件已加密。请先在 Word 或 WPS 中取消密码后再核对。")
    : notAReport("旧版 Word 文档（.doc）或其他格式，");
}

function evenly(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
