import { Inflate, inflateSync } from "fflate";
import { damaged, tooLarge, unsupported } from "../errors";
import { crc32 } from "./crc32";
import { formatMegabytes, LIMITS } from "./limits";
import type { PackageEntry } from "./zip-directory";

/** Packed bytes that cannot unpack to more than 32 MB, whatever they hold. */
const SMALL_INPUT = 32 * 1024;
const CHUNK = 16 * 1024;
const SMALLEST_CHUNK = 1024;
const STORED_CHUNK = 1024 * 1024;

/** Unpacks one part as a whole. Throws a `WorkbookError` on damage, a lying size or an oversize part. */
export function inflateWhole(bytes: Uint8Array, entry: PackageEntry): Uint8Array {
  checkSize(entry, LIMITS.wholePartBytes);
  if (entry.method === 8 && entry.compressedSize > SMALL_INPUT) {
    return inflateLarge(bytes, entry);
  }
  const content = entry.method === 0 ? sliceData(bytes, entry) : inflateSmall(bytes, entry);
  checkContent(entry, content.length, crc32(content));
  return content;
}

/**
 * Unpacks one part piece by piece and stops as soon as it grows over its stated size.
 * The checksum is known only at the end: what the pieces led to must be thrown away when this throws.
 */
export function inflateInPieces(
  bytes: Uint8Array,
  entry: PackageEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  checkSize(entry, LIMITS.streamedPartBytes);
  if (entry.method === 8 && entry.compressedSize <= SMALL_INPUT) {
    onPiece(inflateWhole(bytes, entry));
    return;
  }
  let size = 0;
  let crc = 0;
  const forEachPiece = entry.method === 0 ? forEachStored : forEachInflated;
  forEachPiece(bytes, entry, (piece) => {
    size += piece.length;
    if (size > entry.size) throw sizeLie(entry);
    crc = crc32(piece, crc);
    onPiece(piece);
  });
  checkContent(entry, size, crc);
}

function inflateLarge(bytes: Uint8Array, entry: PackageEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let size = 0;
  inflateInPieces(bytes, entry, (piece) => {
    content.set(piece, size);
    size += piece.length;
  });
  return content;
}

function inflateSmall(bytes: Uint8Array, entry: PackageEntry): Uint8Array {
  try {
    // A fixed output: what a lying size leaves over is dropped here and caught by the checksum.
    return inflateSync(sliceData(bytes, entry), { out: new Uint8Array(entry.size) });
  } catch {
    throw unpackFailure(entry);
  }
}

function forEachStored(
  bytes: Uint8Array,
  entry: PackageEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  const data = sliceData(bytes, entry);
  for (let at = 0; at < data.length; at += STORED_CHUNK) {
    onPiece(data.subarray(at, at + STORED_CHUNK));
  }
}

function forEachInflated(
  bytes: Uint8Array,
  entry: PackageEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  const data = sliceData(bytes, entry);
  let inflated: Uint8Array = new Uint8Array(0);
  const stream = new Inflate((piece) => {
    inflated = piece;
  });
  // A part that claims to be small is unpacked in small steps, so that a lie shows early.
  const step = Math.min(CHUNK, Math.max(SMALLEST_CHUNK, entry.size));
  for (let at = 0; at < data.length; at += step) {
    pushChunk(stream, data.subarray(at, at + step), { entry, last: at + step >= data.length });
    if (inflated.length > 0) onPiece(inflated);
  }
}

function pushChunk(
  stream: Inflate,
  chunk: Uint8Array,
  { entry, last }: { readonly entry: PackageEntry; readonly last: boolean },
): void {
  try {
    stream.push(chunk, last);
  } catch {
    throw unpackFailure(entry);
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
