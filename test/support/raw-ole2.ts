const SECTOR = 512;
const ENTRY = 128;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;

/**
 * A small OLE2 file with one stream per name, each of 4,096 bytes or more (shorter content is padded with
 * zeros), so that no mini stream is needed; 7 MB at most.
 */
export function rawOle2(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const sizes = names.map((name) => Math.max(4_096, streams[name]?.length ?? 0));
  const sectorCounts = sizes.map((size) => Math.ceil(size / SECTOR));
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const listed = directorySectors + sectorCounts.reduce((sum, count) => sum + count, 0);
  // The allocation table comes first and lists its own sectors too.
  const tables = Math.ceil(listed / (SECTOR / 4 - 1));
  const bytes = new Uint8Array(SECTOR * (tables + listed + 1));
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view, tables);
  for (let index = 0; index < (tables * SECTOR) / 4; index += 1)
    view.setUint32(SECTOR + index * 4, index < tables ? TABLE_SECTOR : FREE, true);
  writeChain(view, tables, directorySectors);
  const directory = SECTOR * (tables + 1);
  writeEntry(view, directory, { name: "Root Entry", type: 5, start: END_OF_CHAIN, size: 0 });
  let next = tables + directorySectors;
  names.forEach((name, index) => {
    const at = directory + (index + 1) * ENTRY;
    writeEntry(view, at, { name, type: 2, start: next, size: sizes[index] ?? 0 });
    writeChain(view, next, sectorCounts[index] ?? 0);
    bytes.set(streams[name] ?? new Uint8Array(0), (next + 1) * SECTOR);
    next += sectorCounts[index] ?? 0;
  });
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView, tables: number): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, tables, true);
  view.setUint32(56, 4_096, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(76 + index * 4, index < tables ? index : FREE, true);
}

function writeChain(view: DataView, first: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const isLast = index === count - 1;
    view.setUint32(SECTOR + (first + index) * 4, isLast ? END_OF_CHAIN : first + index + 1, true);
  }
}

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
};

function writeEntry(view: DataView, at: number, { name, type, start, size }: Entry): void {
  [...name].forEach((letter, place) => {
    view.setUint16(at + place * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, name.length * 2 + 2, true);
  view.setUint8(at + 66, type);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

/** BIFF records one after another: `[number, content]` each. */
export function biffStream(records: readonly (readonly [number, readonly number[]])[]): Uint8Array {
  return Uint8Array.from(
    records.flatMap(([id, content]) => [
      id & 0xff,
      id >> 8,
      content.length & 0xff,
      content.length >> 8,
      ...content,
    ]),
  );
}
