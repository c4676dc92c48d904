import type { Codec } from "./codec";

const STORED = 0;
const DEFLATED = 8;

/** A part as it lies in a zip. */
export type PackedPart = {
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  readonly data: Uint8Array;
};

/** Packs a part; one that does not shrink is stored. */
export function packPart(content: string | Uint8Array, codec: Codec): PackedPart {
  const bytes = typeof content === "string" ? encodePart(content) : content;
  return partOf(bytes, codec.deflateRaw(bytes), codec);
}

/** A codec with another thread at hand. */
export type AsideCodec = Codec & Required<Pick<Codec, "deflateRawAside">>;

/** As `packPart`, while the caller goes on. */
export async function packAside(bytes: Uint8Array, codec: AsideCodec): Promise<PackedPart> {
  return partOf(bytes, await codec.deflateRawAside(bytes), codec);
}

/** The bytes of a text part. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(declareUtf8(text));
}

function partOf(bytes: Uint8Array, deflated: Uint8Array, codec: Codec): PackedPart {
  const isSmaller = deflated.length < bytes.length;
  return {
    method: isSmaller ? DEFLATED : STORED,
    crc: codec.crc32(bytes, 0),
    size: bytes.length,
    // A copy: what a codec gives may be the beginning of a far larger buffer.
    data: isSmaller ? new Uint8Array(deflated) : bytes,
  };
}

/** The bytes that were packed. */
export function unpackPart({ method, size, data }: PackedPart, codec: Codec): Uint8Array {
  return method === STORED ? data : codec.inflateRaw(data, size);
}

/** Text is written as UTF-8; a part that was read as UTF-16 must not go on saying so. */
function declareUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding=["'])utf-16(?:le|be)?(["'])/i, "$1UTF-8$2");
}
