/** Four tables, so that four bytes are taken at a time: `TABLES[n]` is for a byte with `n` bytes after it. */
const TABLES = makeTables();
const [LAST, THIRD, SECOND, FIRST] = TABLES;

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const last = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const shifted = (table: Uint32Array): Uint32Array =>
    table.map((value) => (last[value & 0xff] ?? 0) ^ (value >>> 8));
  const third = shifted(last);
  const second = shifted(third);
  return [last, third, second, shifted(second)];
}

/** Continues a zip checksum over more bytes; start with 0. `crc32(utf8("123456789"))` → `0xcbf43926`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      FIRST[crc & 0xff]! ^
      SECOND[(crc >>> 8) & 0xff]! ^
      THIRD[(crc >>> 16) & 0xff]! ^
      LAST[crc >>> 24]!;
  }
  for (; at < bytes.length; at += 1) crc = LAST[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
