import { damaged, truncated } from "../../errors";

/** The streams of an OLE2 compound file by name, each read only when asked for. */
export type CompoundFile = {
  readonly names: readonly string[];
  /** The content of a stream, by its name in whatever capitals; `null` when there is none of that name. */
  readonly read: (name: string) => Uint8Array | null;
};

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
const LAST_REGULAR = 0xfffffffa;
const HEADER_DIFAT_ENTRIES = 109;
const STREAM = 2;
const ROOT = 5;

type Volume = {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  readonly table: Uint32Array;
};

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
};

/** Opens an OLE2 file ([MS-CFB]). Throws a `WorkbookError` when its tables are damaged or cut off. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER_SIZE) throw truncated(`只有 ${bytes.length} 字节`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const volume = openVolume(bytes, view);
  const entries = readEntries(readChain(volume, view.getUint32(48, true)));
  const cutoff = view.getUint32(56, true);
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = entries.find((item) => isSameName(item.name, name) && item.type === STREAM);
      if (!entry) return null;
      return entry.size < cutoff
        ? readSmall(volume, entries, entry)
        : cut(readChain(volume, entry.start), entry.size);
    },
  };
}

/** [MS-CFB] 2.6.4: capitals make no other name. */
function isSameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function openVolume(bytes: Uint8Array, view: DataView): Volume {
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged("复合文档的扇区大小无法识别");
  const sectorSize = 1 << shift;
  const sectors = Math.floor(bytes.length / sectorSize);
  const empty: Volume = { bytes, view, sectorSize, table: new Uint32Array(0) };
  const tableSectors = listTableSectors(empty, sectors);
  const table = new Uint32Array((tableSectors.length * sectorSize) / 4);
  tableSectors.forEach((sector, index) => {
    table.set(readNumbers(sectorAt(empty, sector)), (index * sectorSize) / 4);
  });
  return { ...empty, table };
}

/** The first 109 sectors of the allocation table stand in the header, the rest in a chain of their own. */
function listTableSectors(volume: Volume, most: number): readonly number[] {
  const { view, sectorSize } = volume;
  const header = Array.from({ length: HEADER_DIFAT_ENTRIES }, (_, index) =>
    view.getUint32(76 + index * 4, true),
  );
  const sectors = header.filter((sector) => sector < LAST_REGULAR);
  let next = view.getUint32(68, true);
  while (next < LAST_REGULAR) {
    const numbers = readNumbers(sectorAt(volume, next));
    const last = sectorSize / 4 - 1;
    sectors.push(...numbers.subarray(0, last).filter((sector) => sector < LAST_REGULAR));
    if (sectors.length > most) throw damaged("复合文档的分配表有循环");
    next = numbers[last] ?? LAST_REGULAR;
    if (next === 0) break;
  }
  if (sectors.length > most) throw damaged("复合文档的分配表与文件大小不符");
  return sectors;
}

function sectorAt({ bytes, sectorSize }: Volume, sector: number): Uint8Array {
  const start = (sector + 1) * sectorSize;
  if (start >= bytes.length) throw truncated("复合文档的数据被截断");
  return bytes.subarray(start, start + sectorSize);
}

function readNumbers(sector: Uint8Array): Uint32Array {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
  return Uint32Array.from({ length: sector.length >> 2 }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function readChain(volume: Volume, first: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const sector of followChain(volume.table, first)) pieces.push(sectorAt(volume, sector));
  return concatenate(pieces);
}

function followChain(table: Uint32Array, first: number): readonly number[] {
  const chain: number[] = [];
  for (let sector = first; sector < LAST_REGULAR; sector = table[sector] ?? LAST_REGULAR) {
    if (chain.length > table.length) throw damaged("复合文档的分配表有循环");
    chain.push(sector);
  }
  return chain;
}

/** Streams below the cut-off live in 64-byte sectors inside the root's stream. */
function readSmall(volume: Volume, entries: readonly Entry[], entry: Entry): Uint8Array {
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw damaged("复合文档缺少根目录");
  const table = readNumbers(readChain(volume, volume.view.getUint32(60, true)));
  const container = readChain(volume, root.start);
  const pieces = followChain(table, entry.start).map((sector) =>
    container.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR),
  );
  return cut(concatenate(pieces), entry.size);
}

function cut(content: Uint8Array, size: number): Uint8Array {
  if (content.length < size) throw truncated("复合文档的数据被截断");
  return content.subarray(0, size);
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const type = view.getUint8(at + 66);
    const nameBytes = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    if (type !== STREAM && type !== ROOT) continue;
    entries.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameBytes)),
      type,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  if (!entries.some(({ type }) => type === ROOT)) throw truncated("复合文档的目录不全");
  return entries;
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const content = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}
