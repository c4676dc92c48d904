const HIGH_BYTE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;

/** A place in a record that may go on in further blocks. Reading past the end throws a `RangeError`. */
export type BlockCursor = {
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly skip: (count: number) => void;
  readonly atEnd: () => boolean;
  /** Characters; where a block ends among them, the next one says anew how wide they are. */
  readonly characters: (count: number, flags: number) => string;
};

/** A cursor at a byte of the first block. */
export function createCursor(blocks: readonly DataView[], start = 0): BlockCursor {
  let index = 0;
  let at = start;
  const block = (): DataView => {
    const current = blocks[index];
    if (!current) throw new RangeError("the record ends inside a string");
    return current;
  };
  const enterNext = (): void => {
    while (index < blocks.length && at >= block().byteLength) {
      at = 0;
      index += 1;
    }
  };
  const read = (size: number, take: (view: DataView, from: number) => number): number => {
    enterNext();
    const value = take(block(), at);
    at += size;
    return value;
  };
  const u8 = (): number => read(1, (view, from) => view.getUint8(from));
  const u16 = (): number => read(2, (view, from) => view.getUint16(from, true));
  const u32 = (): number => read(4, (view, from) => view.getUint32(from, true));
  return {
    u8,
    u16,
    u32,
    skip: (count) => {
      at += count;
      while (index < blocks.length && at >= block().byteLength) {
        at -= block().byteLength;
        index += 1;
      }
    },
    atEnd: () => {
      enterNext();
      return index >= blocks.length;
    },
    characters: (count, flags) => {
      let wide = (flags & HIGH_BYTE) !== 0;
      let text = "";
      for (let done = 0; done < count; done += 1) {
        if (at >= block().byteLength) wide = (u8() & HIGH_BYTE) !== 0;
        text += String.fromCharCode(wide ? u16() : u8());
      }
      return text;
    },
  };
}

/** A string with its length in two bytes before it. */
export function readString(cursor: BlockCursor): string {
  const count = cursor.u16();
  return cursor.characters(count, cursor.u8());
}

/** A string with its length in one byte before it. */
export function readShortString(cursor: BlockCursor): string {
  const count = cursor.u8();
  return cursor.characters(count, cursor.u8());
}

/** The shared strings of the file, without fonts and phonetic guides. */
export function readStringTable(blocks: readonly DataView[]): readonly string[] {
  const cursor = createCursor(blocks, 4);
  const count = cursor.u32();
  const strings: string[] = [];
  while (strings.length < count && !cursor.atEnd()) strings.push(readTableString(cursor));
  return strings;
}

function readTableString(cursor: BlockCursor): string {
  const count = cursor.u16();
  const flags = cursor.u8();
  const runs = flags & RICH ? cursor.u16() : 0;
  const extension = flags & EXTENDED ? cursor.u32() : 0;
  const text = cursor.characters(count, flags);
  cursor.skip(runs * 4 + extension);
  return text;
}
