import { notAWorkbook, unsupported, WorkbookError } from "../errors";

export type FileFormat = "xlsx" | "xls";

/** First bytes of files that are often sent by mistake. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], " PDF 文件"],
  [[0x89, 0x50, 0x4e, 0x47], "图片（PNG）"],
  [[0xff, 0xd8, 0xff], "图片（JPEG）"],
  [[0x47, 0x49, 0x46, 0x38], "图片（GIF）"],
  [[0x42, 0x4d], "图片（BMP）"],
  [[0x52, 0x61, 0x72, 0x21], " RAR 压缩包"],
  [[0x37, 0x7a, 0xbc, 0xaf], " 7z 压缩包"],
  [[0x1f, 0x8b], " gzip 压缩包"],
  [[0x4d, 0x5a], "程序文件"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], " RTF 文档"],
];
const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BOF of BIFF2 to BIFF5 without a container. */
const OLD_BIFF: readonly (readonly number[])[] = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];
const SAMPLE = 4_096;

/**
 * The format by the first bytes, never by the extension. Throws a `WorkbookError` that says what the file
 * really is.
 */
export function detectFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) {
    throw new WorkbookError("empty", "文件是空的（0 字节）。请重新下载或重新保存后再检查。");
  }
  if (beginsWith(bytes, ZIP)) return "xlsx";
  if (beginsWith(bytes, OLE2)) return "xls";
  if (OLD_BIFF.some((signature) => beginsWith(bytes, signature))) {
    throw unsupported("这是 Excel 95 或更早的工作簿，本工具不能读取");
  }
  const signature = SIGNATURES.find(([start]) => beginsWith(bytes, start));
  if (signature) throw notAWorkbook(signature[1]);
  throw describeText(bytes);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Business systems like to export web pages, XML and CSV under the name .xls. */
function describeText(bytes: Uint8Array): WorkbookError {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0x00;
  const text = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes.subarray(0, SAMPLE));
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) {
    return unsupported("这是 XML 表格（Excel 2003 XML），本工具不能读取");
  }
  if (/<(?:!doctype html|html|table|head|body|div|meta)\b/i.test(text)) {
    return unsupported("这是网页（HTML）表格，只是扩展名写成了 Excel");
  }
  if (/^\uFEFF?\s*<\?xml/.test(text)) return notAWorkbook(" XML 文件");
  if (hasControlCharacters(text)) return notAWorkbook("无法识别的文件，可能已损坏");
  if (/^\uFEFF?\s*[[{]/.test(text)) return notAWorkbook(" JSON 或文本文件");
  return unsupported("这是文本文件（CSV / TXT），只是扩展名写成了 Excel");
}

/** Binary content shows itself by characters that no text holds. */
function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20)) return true;
  }
  return false;
}
