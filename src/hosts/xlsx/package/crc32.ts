const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** Continues a zip checksum over more bytes; start with 0. `crc32(utf8("123456789"))` → `0xcbf43926`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (TABLE[(crc ^ bytes[index]!) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
