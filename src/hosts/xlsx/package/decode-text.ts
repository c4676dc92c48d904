import { badXml, WorkbookError } from "../errors";

/** Named by its value: the type alone is not known to every platform's library. */
export type Decoder = InstanceType<typeof TextDecoder>;

/** A decoder for the encoding the first bytes show: UTF-8 by default, UTF-16 with or without its mark. */
export function createTextDecoder(firstBytes: Uint8Array): Decoder {
  const [first, second] = firstBytes;
  // 0x3c is "<", with which an XML part begins.
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0x00);
  const big = (first === 0xfe && second === 0xff) || (first === 0x00 && second === 0x3c);
  if (little) return new TextDecoder("utf-16le", { fatal: true });
  if (big) return new TextDecoder("utf-16be", { fatal: true });
  return new TextDecoder("utf-8", { fatal: true });
}

/** Decodes one piece of a part; throws a `WorkbookError` where the bytes are not text. */
export function decodePiece(
  decoder: Decoder,
  piece: Uint8Array,
  { part, last }: { readonly part: string; readonly last: boolean },
): string {
  try {
    return decoder.decode(piece, { stream: !last });
  } catch {
    throw badXml(part, "含有无法识别的字符编码（应为 UTF-8）");
  }
}

/** Decodes a whole part, the byte order mark left out. */
export function decodeText(bytes: Uint8Array, part: string): string {
  return decodePiece(createTextDecoder(bytes), bytes, { part, last: true });
}

/** Throws when the text declares a document type: Office never writes one, entity attacks need one. */
export function refuseDoctype(text: string, part: string): void {
  let at = skipSpace(text, 0);
  while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
    const close = text.startsWith("<?", at) ? "?>" : "-->";
    const end = text.indexOf(close, at);
    if (end < 0) return;
    at = skipSpace(text, end + close.length);
  }
  if (/^<!DOCTYPE/i.test(text.slice(at, at + 9))) throw doctypeError(part);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** The error for a part with a document type declaration. */
export function doctypeError(part: string): WorkbookError {
  return new WorkbookError(
    "doctype",
    `部件 ${part} 含有 DOCTYPE 声明，正常的 Excel 文件不会有，为安全起见没有读取。` +
      "请用 Excel 或 WPS 打开并另存为 .xlsx 后再检查。",
  );
}
