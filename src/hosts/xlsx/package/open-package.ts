import { damaged, missingPart, notAWorkbook, tooLarge, truncated, WorkbookError } from "../errors";
import {
  createTextDecoder,
  decodePiece,
  decodeText,
  refuseDoctype,
  type Decoder,
} from "./decode-text";
import { PORTABLE_CODEC, type Codec } from "./codec";
import { inflateInPieces, inflateWhole, type PackedFile } from "./inflate-entry";
import { formatMegabytes, LIMITS } from "./limits";
import { readDirectory, type PackageEntry } from "./zip-directory";

export type { PackageEntry } from "./zip-directory";

/** The parts of an .xlsx file. Parts are unpacked when they are read, each under the limits. */
export type XlsxPackage = PackedFile & {
  /** In zip order, folders left out. */
  readonly entries: readonly PackageEntry[];
  /** Part names compare without regard to case and without a leading slash. */
  has(name: string): boolean;
  /** The spelling of the name in the file; `null` when there is no such part. */
  find(name: string): string | null;
  /** A whole XML part. Throws a `WorkbookError` on damage, over a limit, or with a DOCTYPE. */
  readText(name: string): string;
  /** An XML part piece by piece, for parts too large to hold. DOCTYPE is left to the XML parser. */
  readTextInPieces(name: string, onPiece: (piece: string) => void): void;
  /** A whole part. Throws a `WorkbookError` as `readText`. */
  readBytes(name: string): Uint8Array;
};

/** Opens a zip container without unpacking anything. Throws a `WorkbookError` when it is none, or a trap. */
export function openPackage(bytes: Uint8Array, codec: Codec = PORTABLE_CODEC): XlsxPackage {
  checkFile(bytes);
  const file = { bytes, codec };
  const entries = readDirectory(bytes).filter((entry) => !entry.name.endsWith("/"));
  const byName = indexByName(entries);
  const total = createTotal();
  const entryOf = (name: string): PackageEntry => {
    const entry = byName.get(partKey(name));
    if (!entry) throw missingPart(`缺少部件 ${name}`);
    total.add(entry);
    return entry;
  };
  return {
    ...file,
    entries,
    has: (name) => byName.has(partKey(name)),
    find: (name) => byName.get(partKey(name))?.name ?? null,
    readText: (name) => readWholeText(file, entryOf(name)),
    readTextInPieces: (name, onPiece) => readTextInPieces(file, entryOf(name), onPiece),
    readBytes: (name) => inflateWhole(file, entryOf(name)),
  };
}

/** The form of a part name under which two spellings are one part. */
export function partKey(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

function checkFile(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new WorkbookError("empty", "文件是空的（0 字节）。请重新下载或重新保存后再检查。");
  }
  if (bytes.length > LIMITS.fileBytes) {
    const limit = formatMegabytes(LIMITS.fileBytes);
    throw tooLarge(`文件大小为 ${formatMegabytes(bytes.length)}，上限为 ${limit}`);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook("其他格式的文件");
  if (bytes.length < 22) throw truncated(`只有 ${bytes.length} 字节`);
}

function indexByName(entries: readonly PackageEntry[]): ReadonlyMap<string, PackageEntry> {
  const byName = new Map<string, PackageEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (byName.has(key)) throw damaged(`压缩包内有两个同名部件 ${entry.name}`);
    byName.set(key, entry);
  }
  return byName;
}

type Total = { readonly add: (entry: PackageEntry) => void };

/** Many parts may point at the same packed bytes, so the sum over the parts read is limited too. */
function createTotal(): Total {
  const seen = new Set<PackageEntry>();
  let bytes = 0;
  return {
    add: (entry) => {
      if (seen.has(entry)) return;
      seen.add(entry);
      bytes += entry.size;
      if (bytes <= LIMITS.xmlBytes) return;
      throw tooLarge(`内容展开后超过 ${formatMegabytes(LIMITS.xmlBytes)}`);
    },
  };
}

function readWholeText(file: PackedFile, entry: PackageEntry): string {
  const text = decodeText(inflateWhole(file, entry), entry.name);
  refuseDoctype(text, entry.name);
  return text;
}

function readTextInPieces(
  file: PackedFile,
  entry: PackageEntry,
  onPiece: (piece: string) => void,
): void {
  const part = entry.name;
  let decoder: Decoder | null = null;
  let size = 0;
  inflateInPieces(file, entry, (piece) => {
    size += piece.length;
    decoder ??= createTextDecoder(piece);
    onPiece(decodePiece(decoder, piece, { part, last: size === entry.size }));
  });
}
