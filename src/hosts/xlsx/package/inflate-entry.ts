import { damaged, tooLarge, unsupported } from "../errors";
import { inflatePieces, type Codec } from "./codec";
import { formatMegabytes, LIMITS } from "./limits";
import type { PackageEntry } from "./zip-directory";

/** Parts up to this size are unpacked as a whole even where pieces would do. */
const SMALL_PART = 2 * 1024 * 1024;
const STORED_CHUNK = 1024 * 1024;

/** The file a part is unpacked from. */
export type PackedFile = { readonly bytes: Uint8Array; readonly codec: Codec };

/** Unpacks one part as a whole. Throws a `WorkbookError` on damage, a lying size or an oversize part. */
export function inflateWhole({ bytes, codec }: PackedFile, entry: PackageEntry): Uint8Array {
  checkSize(entry, LIMITS.wholePartBytes);
  const data = sliceData(bytes, entry);
  const content = entry.method === 0 ? data : inflate(data, entry, codec);
  checkContent(entry, content.length, codec.crc32(content, 0));
  return content;
}

/**
 * Unpacks one part piece by piece and stops as soon as it grows over its stated size.
 * The checksum is known only at the end: what the pieces led to must be thrown away when this throws.
 */
export function inflateInPieces(
  file: PackedFile,
  entry: PackageEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  checkSize(entry, LIMITS.streamedPartBytes);
  if (entry.size <= SMALL_PART) {
    onPiece(inflateWhole(file, entry));
    return;
  }
  let size = 0;
  let crc = 0;
  const data = sliceData(file.bytes, entry);
  const pieces = (entry.method === 0 ? storedPieces : inflatePieces)(data, entry.size);
  for (const piece of guarded(entry, pieces)) {
    size += piece.length;
    if (size > entry.size) throw sizeLie(entry);
    crc = file.codec.crc32(piece, crc);
    onPiece(piece);
  }
  checkContent(entry, size, crc);
}

function inflate(data: Uint8Array, entry: PackageEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflateRaw(data, entry.size);
  } catch {
    throw unpackFailure(entry);
  }
}

/** What goes wrong while unpacking is told; what goes wrong with a piece afterwards is none of this. */
function* guarded(entry: PackageEntry, pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  try {
    yield* pieces;
  } catch {
    throw unpackFailure(entry);
  }
}

function* storedPieces(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += STORED_CHUNK) {
    yield data.subarray(at, at + STORED_CHUNK);
  }
}

function sliceData(bytes: Uint8Array, entry: PackageEntry): Uint8Array {
  return bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
}

function checkSize(entry: PackageEntry, limit: number): void {
  if (entry.method !== 0 && entry.method !== 8) {
    throw unsupported(`部件 ${entry.name} 用了不支持的压缩方式（${entry.method}）`);
  }
  if (entry.size > limit) {
    throw tooLarge(
      `部件 ${entry.name} 展开后为 ${formatMegabytes(entry.size)}，上限为 ${formatMegabytes(limit)}`,
    );
  }
  const suspicious = entry.size > entry.compressedSize * LIMITS.ratio;
  if (suspicious && entry.size > LIMITS.ratioFreeBytes) {
    throw tooLarge(`部件 ${entry.name} 的压缩比超过 ${LIMITS.ratio} 倍，像是压缩炸弹`);
  }
}

function checkContent(entry: PackageEntry, size: number, crc: number): void {
  if (size !== entry.size) throw sizeLie(entry);
  if (crc !== entry.crc) throw damaged(`部件 ${entry.name} 校验不符`);
}

function sizeLie(entry: PackageEntry): Error {
  return damaged(`部件 ${entry.name} 的实际大小与标明的 ${entry.size} 字节不符`);
}

function unpackFailure(entry: PackageEntry): Error {
  return damaged(`部件 ${entry.name} 无法解压`);
}
