const HIGH_BYTE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;

/** A place in a record that may go on in further blocks. Reading past the end throws a `RangeError`. */
export type BlockCursor = {
  readonly blocks: readonly DataView[];
  index: number;
  at: number;
};

/** A cursor at a byte of the first block. */
export function createCursor(blocks: readonly DataView[], start = 0): BlockCursor {
  return { blocks, index: 0, at: start };
}

/** A string with its length in two bytes before it. */
export function readString(cursor: BlockCursor): string {
  const count = readU16(cursor);
  return readCharacters(cursor, count, readU8(cursor));
}

/** A string with its length in one byte before it. */
export function readShortString(cursor: BlockCursor): string {
  const count = readU8(cursor);
  return readCharacters(cursor, count, readU8(cursor));
}

/** The shared strings of the file, without fonts and phonetic guides. */
export function readStringTable(blocks: readonly DataView[]): readonly string[] {
  const cursor = createCursor(blocks, 4);
  const count = readU32(cursor);
  const strings: string[] = [];
  while (strings.length < count && !isAtEnd(cursor)) strings.push(readTableString(cursor));
  return strings;
}

function readTableString(cursor: BlockCursor): string {
  const count = readU16(cursor);
  const flags = readU8(cursor);
  const runs = flags & RICH ? readU16(cursor) : 0;
  const extension = flags & EXTENDED ? readU32(cursor) : 0;
  const text = readCharacters(cursor, count, flags);
  skip(cursor, runs * 4 + extension);
  return text;
}

/** Where a block ends among the characters, the next one says anew how wide they are. */
function readCharacters(cursor: BlockCursor, count: number, flags: number): string {
  let wide = (flags & HIGH_BYTE) !== 0;
  let text = "";
  for (let done = 0; done < count; done += 1) {
    if (cursor.at >= currentBlock(cursor).byteLength) wide = (readU8(cursor) & HIGH_BYTE) !== 0;
    text += String.fromCharCode(wide ? readU16(cursor) : readU8(cursor));
  }
  return text;
}

function readU8(cursor: BlockCursor): number {
  const at = advance(cursor, 1);
  return currentBlock(cursor).getUint8(at);
}

function readU16(cursor: BlockCursor): number {
  const at = advance(cursor, 2);
  return currentBlock(cursor).getUint16(at, true);
}

function readU32(cursor: BlockCursor): number {
  const at = advance(cursor, 4);
  return currentBlock(cursor).getUint32(at, true);
}

/** Moves over the next bytes and gives where they begin in the current block. */
function advance(cursor: BlockCursor, size: number): number {
  skip(cursor, 0);
  const at = cursor.at;
  cursor.at += size;
  return at;
}

function skip(cursor: BlockCursor, count: number): void {
  cursor.at += count;
  while (!isPastLast(cursor) && cursor.at >= currentBlock(cursor).byteLength) {
    cursor.at -= currentBlock(cursor).byteLength;
    cursor.index += 1;
  }
}

function isAtEnd(cursor: BlockCursor): boolean {
  skip(cursor, 0);
  return isPastLast(cursor);
}

function isPastLast({ blocks, index }: BlockCursor): boolean {
  return index >= blocks.length;
}

function currentBlock({ blocks, index }: BlockCursor): DataView {
  const block = blocks[index];
  if (!block) throw new RangeError("the record ends inside a string");
  return block;
}
