import type { Codec } from "./codec";
import { partKey, type XlsxPackage } from "./open-package";
import { packPart, type PackedPart } from "./pack-part";
import {
  CENTRAL_HEADER_SIZE,
  CENTRAL_SIGNATURE,
  END_SIGNATURE,
  END_SIZE,
  LOCAL_HEADER_SIZE,
  LOCAL_SIGNATURE,
  type PackageEntry,
} from "./zip-directory";

const UTF8_NAME = 0x800;
const HAS_DESCRIPTOR = 0x8;
/** 1980-01-01, the earliest date a zip knows: the same input always gives the same bytes. */
const DOS_DATE = 0x21;
const ZIP_VERSION = 20;

type Header = {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly attributes: number;
};
type Piece = Header & PackedPart;

/** What a part becomes: text or bytes to be packed, or what is packed already. */
export type PartContent = string | Uint8Array | PackedPart;

/**
 * The file with some parts replaced, added or removed (`null`). Unchanged parts keep
 * their compressed bytes and order, new parts come last, and the same input gives the same bytes.
 */
export function writePackage(
  original: XlsxPackage,
  changes: ReadonlyMap<string, PartContent | null>,
): Uint8Array {
  const pending = new Map(
    [...changes].map(([name, content]) => [partKey(name), { name, content }]),
  );
  const packed = (content: PartContent): PackedPart => packedPart(content, original.codec);
  const pieces: Piece[] = [];
  for (const entry of contentTypesFirst(original.entries)) {
    const change = pending.get(partKey(entry.name));
    pending.delete(partKey(entry.name));
    if (!change) pieces.push(keptPiece(original.bytes, entry));
    else if (change.content !== null)
      pieces.push({ ...headerOf(entry), ...packed(change.content) });
  }
  for (const { name, content } of pending.values()) {
    if (content !== null) pieces.push({ ...newHeader(name), ...packed(content) });
  }
  return joinPieces(pieces);
}

function contentTypesFirst(entries: readonly PackageEntry[]): readonly PackageEntry[] {
  const at = entries.findIndex((entry) => partKey(entry.name) === "[content_types].xml");
  const first = entries[at];
  if (at <= 0 || !first) return entries;
  return [first, ...entries.slice(0, at), ...entries.slice(at + 1)];
}

function keptPiece(bytes: Uint8Array, entry: PackageEntry): Piece {
  return {
    ...headerOf(entry),
    method: entry.method,
    crc: entry.crc,
    size: entry.size,
    data: bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize),
  };
}

function packedPart(content: PartContent, codec: Codec): PackedPart {
  if (typeof content !== "string" && !(content instanceof Uint8Array)) return content;
  return packPart(content, codec);
}

function newHeader(name: string): Header {
  return {
    nameBytes: new TextEncoder().encode(name.replace(/^\/+/, "")),
    flags: UTF8_NAME,
    time: 0,
    date: DOS_DATE,
    attributes: 0,
  };
}

/** Sizes are known now, so the data descriptor is not needed. */
function headerOf(entry: PackageEntry): Header {
  const central = viewOf(entry.centralHeader);
  const ascii = entry.nameBytes.every((byte) => byte < 0x80);
  return {
    nameBytes: ascii ? new TextEncoder().encode(entry.name) : entry.nameBytes,
    flags: entry.flags & ~HAS_DESCRIPTOR,
    time: central.getUint16(12, true),
    date: central.getUint16(14, true),
    attributes: central.getUint32(38, true),
  };
}

function joinPieces(pieces: readonly Piece[]): Uint8Array {
  const output = new Uint8Array(pieces.reduce((sum, piece) => sum + packedSize(piece), END_SIZE));
  const offsets: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    offsets.push(at);
    at = writeLocal(output, at, piece);
  }
  const directory = at;
  pieces.forEach((piece, index) => {
    at = writeCentral(output, at, { piece, offset: offsets[index] ?? 0 });
  });
  writeEnd(output, at, { count: pieces.length, directory });
  return output;
}

function packedSize({ nameBytes, data }: Piece): number {
  return LOCAL_HEADER_SIZE + CENTRAL_HEADER_SIZE + nameBytes.length * 2 + data.length;
}

function writeLocal(output: Uint8Array, at: number, piece: Piece): number {
  const view = viewOf(output.subarray(at));
  view.setUint32(0, LOCAL_SIGNATURE, true);
  writeCommon(view, 4, piece);
  output.set(piece.nameBytes, at + LOCAL_HEADER_SIZE);
  const dataAt = at + LOCAL_HEADER_SIZE + piece.nameBytes.length;
  output.set(piece.data, dataAt);
  return dataAt + piece.data.length;
}

function writeCentral(
  output: Uint8Array,
  at: number,
  { piece, offset }: { readonly piece: Piece; readonly offset: number },
): number {
  const view = viewOf(output.subarray(at));
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, ZIP_VERSION, true);
  writeCommon(view, 6, piece);
  view.setUint32(38, piece.attributes, true);
  view.setUint32(42, offset, true);
  output.set(piece.nameBytes, at + CENTRAL_HEADER_SIZE);
  return at + CENTRAL_HEADER_SIZE + piece.nameBytes.length;
}

/** The fields both headers share, from "version needed" to the name's length. */
function writeCommon(view: DataView, at: number, piece: Piece): void {
  view.setUint16(at, ZIP_VERSION, true);
  view.setUint16(at + 2, piece.flags, true);
  view.setUint16(at + 4, piece.method, true);
  view.setUint16(at + 6, piece.time, true);
  view.setUint16(at + 8, piece.date, true);
  view.setUint32(at + 10, piece.crc, true);
  view.setUint32(at + 14, piece.data.length, true);
  view.setUint32(at + 18, piece.size, true);
  view.setUint16(at + 22, piece.nameBytes.length, true);
}

function writeEnd(
  output: Uint8Array,
  at: number,
  { count, directory }: { readonly count: number; readonly directory: number },
): void {
  const view = viewOf(output.subarray(at));
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, at - directory, true);
  view.setUint32(16, directory, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
