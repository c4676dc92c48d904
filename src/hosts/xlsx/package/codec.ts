import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Packs and unpacks raw deflate data. An entry with a faster one than ours hands it in. */
export type Codec = {
  /**
   * The unpacked bytes. Throws where the data are damaged; where they unpack to more than `maxSize` bytes it stops
   * there, and throws or gives less than all of them.
   */
  inflateRaw(bytes: Uint8Array, maxSize: number): Uint8Array;
  deflateRaw(bytes: Uint8Array): Uint8Array;
  /** As `deflateRaw` with the same result, on another thread; left out where there is none at hand. */
  deflateRawAside?(bytes: Uint8Array): Promise<Uint8Array>;
  /** A zip checksum continued over more bytes; the first bytes continue 0. */
  crc32(bytes: Uint8Array, previous: number): number;
};

/** Packed bytes that cannot unpack to more than 32 MB, whatever they hold. */
const SMALL_INPUT = 32 * 1024;
const CHUNK = 16 * 1024;
const SMALLEST_CHUNK = 1024;

/** The codec that runs everywhere. */
export const PORTABLE_CODEC: Codec = {
  inflateRaw: (bytes, maxSize) =>
    bytes.length > SMALL_INPUT ? inflateLarge(bytes, maxSize) : inflateSmall(bytes, maxSize),
  deflateRaw: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};

/** A fixed output: what goes over it is dropped. */
function inflateSmall(bytes: Uint8Array, maxSize: number): Uint8Array {
  return inflateSync(bytes, { out: new Uint8Array(maxSize) });
}

function inflateLarge(bytes: Uint8Array, maxSize: number): Uint8Array {
  const content = new Uint8Array(maxSize);
  let size = 0;
  for (const piece of inflatePieces(bytes, maxSize)) {
    if (size + piece.length > maxSize) break;
    content.set(piece, size);
    size += piece.length;
  }
  return content.subarray(0, size);
}

/** Unpacks piece by piece. Data said to be small are unpacked in small steps, so that a lie shows early. */
export function* inflatePieces(bytes: Uint8Array, statedSize: number): Generator<Uint8Array> {
  let inflated: Uint8Array = new Uint8Array(0);
  const stream = new Inflate((piece) => {
    inflated = piece;
  });
  const step = Math.min(CHUNK, Math.max(SMALLEST_CHUNK, statedSize));
  for (let at = 0; at < bytes.length; at += step) {
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    if (inflated.length > 0) yield inflated;
  }
}
