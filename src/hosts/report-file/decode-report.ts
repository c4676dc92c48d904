import { notAReport, ReportFileError } from "./report-file-error";

/** No report in plain text is larger (本工具默认). */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The text of a plain file: UTF-8, UTF-16 with its mark, else GB18030, in which Chinese Windows writes. Throws a
 * `ReportFileError` when it is no text.
 */
export function decodeReport(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    throw new ReportFileError(
      "tooLarge",
      "文本文件超过 8 MB，没有读取。请只保留报告正文后再核对。",
    );
  }
  const text = decode(bytes);
  if (hasControlCharacters(text)) throw notAReport("无法识别的文件，可能已损坏，");
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decodeStrictly(bytes, "utf-8") ?? new TextDecoder("gb18030").decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20)) return true;
  }
  return false;
}
