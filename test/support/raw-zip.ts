import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../src/hosts/xlsx/package/crc32";

/** One file of a hand-made zip. What is left out is filled in truthfully; what is given may lie. */
export type RawEntry = {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Packed bytes, in place of the packed `content`. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Zeros in the local header and the sizes in a record after the data. */
  readonly descriptor?: boolean;
  /** Sizes of the directory in a zip64 field. */
  readonly zip64?: boolean;
  /** Use the data of the entry before, so that both overlap. */
  readonly overlap?: boolean;
};

export type RawZipOptions = {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: Uint8Array;
  /** The number of entries that the end record claims. */
  readonly count?: number;
  readonly zip64?: boolean;
};

type Filled = Required<Omit<RawEntry, "content">>;

/** A zip in which every field can be made to lie. */
export function rawZip(entries: readonly RawEntry[], options: RawZipOptions = {}): Uint8Array {
  const pieces: Uint8Array[] = [options.before ?? new Uint8Array(0)];
  const directory: Uint8Array[] = [];
  let at = 0;
  let last = 0;
  for (const raw of entries) {
    const entry = fill(raw);
    const local = entry.overlap ? [] : localPieces(entry);
    if (!entry.overlap) last = at;
    directory.push(centralHeader(entry, last));
    pieces.push(...local);
    at += total(local);
  }
  const ending = endPieces(directory, at, { ...options, count: options.count ?? entries.length });
  return concat([...pieces, ...directory, ...ending, options.after ?? new Uint8Array(0)]);
}

function fill(raw: RawEntry): Filled {
  const content = typeof raw.content === "string" ? strToU8(raw.content) : raw.content;
  const plain = content ?? new Uint8Array(0);
  const packed = raw.packed ?? (raw.method === 0 ? plain : deflateSync(plain));
  return {
    method: 8,
    flags: 0,
    crc: crc32(plain),
    size: plain.length,
    packedSize: packed.length,
    descriptor: false,
    zip64: false,
    overlap: false,
    ...raw,
    packed,
  };
}

function localPieces(entry: Filled): Uint8Array[] {
  const name = strToU8(entry.name);
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  writeCommon(new DataView(header.buffer, 4), entry, name.length);
  if (entry.descriptor) for (const at of [14, 18, 22]) header.setUint32(at, 0, true);
  return [bytesOf(header), name, entry.packed, ...(entry.descriptor ? [descriptorOf(entry)] : [])];
}

function descriptorOf({ crc, packedSize, size }: Filled): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  [0x08074b50, crc, packedSize, size].forEach((value, index) =>
    view.setUint32(index * 4, value, true),
  );
  return bytesOf(view);
}

function centralHeader(entry: Filled, offset: number): Uint8Array {
  const name = strToU8(entry.name);
  const header = new DataView(new ArrayBuffer(46));
  header.setUint32(0, 0x02014b50, true);
  header.setUint16(4, 20, true);
  writeCommon(new DataView(header.buffer, 6), entry, name.length);
  header.setUint32(42, offset, true);
  if (!entry.zip64) return concat([bytesOf(header), name]);
  const extra = new DataView(new ArrayBuffer(20));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 16, true);
  extra.setBigUint64(4, BigInt(entry.size), true);
  extra.setBigUint64(12, BigInt(entry.packedSize), true);
  header.setUint32(20, 0xffffffff, true);
  header.setUint32(24, 0xffffffff, true);
  header.setUint16(30, 20, true);
  return concat([bytesOf(header), name, bytesOf(extra)]);
}

/** The fields both headers share, from "version needed" to the name's length. */
function writeCommon(view: DataView, entry: Filled, nameLength: number): void {
  view.setUint16(0, 20, true);
  view.setUint16(2, entry.flags | (entry.descriptor ? 8 : 0), true);
  view.setUint16(4, entry.method, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, entry.packedSize, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, nameLength, true);
}

function endPieces(
  directory: readonly Uint8Array[],
  start: number,
  { comment = new Uint8Array(0), count = 0, zip64 = false }: RawZipOptions,
): Uint8Array[] {
  const size = total(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, zip64 ? 0xffff : count, true);
  end.setUint16(10, zip64 ? 0xffff : count, true);
  end.setUint32(12, zip64 ? 0xffffffff : size, true);
  end.setUint32(16, zip64 ? 0xffffffff : start, true);
  end.setUint16(20, comment.length, true);
  const end64 = zip64 ? zip64Pieces({ size, start, count }) : [];
  return [...end64, bytesOf(end), comment];
}

function zip64Pieces(at: {
  readonly size: number;
  readonly start: number;
  readonly count: number;
}): Uint8Array[] {
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(at.count), true);
  record.setBigUint64(32, BigInt(at.count), true);
  record.setBigUint64(40, BigInt(at.size), true);
  record.setBigUint64(48, BigInt(at.start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(at.start + at.size), true);
  locator.setUint32(16, 1, true);
  return [bytesOf(record), bytesOf(locator)];
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

function total(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** The pieces one after another. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const output = new Uint8Array(total(pieces));
  let at = 0;
  for (const piece of pieces) {
    output.set(piece, at);
    at += piece.length;
  }
  return output;
}
