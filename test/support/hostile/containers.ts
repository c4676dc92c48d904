import { strToU8 } from "fflate";
import { concat, rawZip, type RawEntry } from "../raw-zip";
import { bookEntries, bookWith, hostile, type HostileFile } from "./hostile-file";

const SHEET = "xl/worksheets/sheet1.xml";

/** Zips that are cut off, damaged, locked or unusual. */
export function containerFiles(): readonly HostileFile[] {
  return [...cutFiles(), ...flippedFiles(), ...oddZips()];
}

function cutFiles(): readonly HostileFile[] {
  const fractions = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.97];
  return [
    hostile("no bytes at all", () => new Uint8Array(0), "empty"),
    hostile("the letters PK and nothing else", () => strToU8("PK"), "truncated"),
    hostile("only the first 21 bytes", () => bookWith().slice(0, 21), "truncated"),
    hostile("without the last byte", () => bookWith().slice(0, -1), "truncated", "read"),
    ...fractions.map((fraction) =>
      hostile(
        `cut off at ${fraction * 100} %`,
        () => bookWith().slice(0, Math.floor(bookWith().length * fraction)),
        "truncated",
      ),
    ),
    hostile(
      "half of it zeros",
      () => bookWith().map((byte, at) => (at > 900 ? 0 : byte)),
      "truncated",
    ),
  ];
}

/** A flipped bit in unimportant bytes (dates, versions) may go unnoticed, but nothing else may happen. */
function flippedFiles(): readonly HostileFile[] {
  return Array.from({ length: 24 }, (_, index) =>
    hostile(
      `a byte flipped at place ${index + 1} of 25`,
      () => {
        const bytes = bookWith();
        const at = Math.floor((bytes.length * (index + 1)) / 25);
        bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        return bytes;
      },
      "read",
      "damaged",
      "truncated",
      "encrypted",
      "missingPart",
      "badXml",
      "unsupported",
      "tooLarge",
      "notAWorkbook",
    ),
  );
}

function change(name: string, by: Partial<RawEntry>): RawEntry[] {
  return bookEntries().map((entry) => (entry.name === name ? { ...entry, ...by } : entry));
}

function rename(by: (name: string) => string): RawEntry[] {
  return bookEntries().map((entry) => ({ ...entry, name: by(entry.name) }));
}

function oddZips(): readonly HostileFile[] {
  const plain = bookEntries();
  const twice = [...plain, ...plain.slice(-1)];
  const fakeEnd = concat([strToU8("垃圾PK\u0005\u0006"), new Uint8Array(18)]);
  return [
    hostile("a wrong checksum", () => rawZip(change(SHEET, { crc: 1 })), "damaged"),
    hostile("an encrypted part", () => rawZip(change(SHEET, { flags: 1 })), "encrypted"),
    hostile("an unknown compression", () => rawZip(change(SHEET, { method: 12 })), "unsupported"),
    hostile(
      "compressed bytes that are noise",
      () => rawZip(change(SHEET, { packed: noise() })),
      "damaged",
    ),
    hostile("stored parts", () => rawZip(plain.map((entry) => ({ ...entry, method: 0 }))), "read"),
    hostile(
      "data descriptors",
      () => rawZip(plain.map((entry) => ({ ...entry, descriptor: true }))),
      "read",
    ),
    hostile("zip64 sizes", () => rawZip(plain.map((entry) => ({ ...entry, zip64: true }))), "read"),
    hostile("a zip64 directory", () => rawZip(plain, { zip64: true }), "read"),
    hostile(
      "a zip64 part of 2^52 bytes",
      () => rawZip(change(SHEET, { zip64: true, size: 2 ** 52 })),
      "tooLarge",
    ),
    hostile("two parts of one name", () => rawZip(twice), "damaged"),
    hostile(
      "names that differ in case only",
      () => rawZip([...plain, { name: "XL/workbook.XML" }]),
      "damaged",
    ),
    hostile(
      "names in other case than the links",
      () => rawZip(rename((name) => name.replace("sheet1", "Sheet1"))),
      "read",
    ),
    hostile(
      "names with backslashes",
      () => rawZip(rename((name) => name.replaceAll("/", "\\"))),
      "read",
    ),
    hostile("names with a leading slash", () => rawZip(rename((name) => `/${name}`)), "read"),
    hostile(
      "a part named ../../etc/passwd",
      () => rawZip([...plain, { name: "../../etc/passwd", content: "x" }]),
      "read",
    ),
    hostile(
      "a part named __proto__",
      () => rawZip([...plain, { name: "__proto__", content: "x" }]),
      "read",
    ),
    hostile(
      "a name of 60,000 letters",
      () => rawZip([...plain, { name: "a".repeat(60_000) }]),
      "damaged",
    ),
    hostile("folders as entries", () => rawZip([{ name: "xl/", method: 0 }, ...plain]), "read"),
    hostile(
      "a comment that looks like an end record",
      () => rawZip(plain, { comment: fakeEnd }),
      "read",
    ),
    hostile("bytes after the end", () => rawZip(plain, { after: new Uint8Array(500) }), "read"),
    hostile(
      "PK garbage before the zip",
      () => rawZip(plain, { before: strToU8("PK garbage ") }),
      "read",
    ),
    hostile(
      "text before the zip",
      () => rawZip(plain, { before: strToU8("garbage ") }),
      "notAWorkbook",
    ),
    hostile(
      "an end record that claims more parts",
      () => rawZip(plain, { count: plain.length + 5 }),
      "truncated",
    ),
    hostile("an end record that claims no parts", () => rawZip(plain, { count: 0 }), "truncated"),
    hostile("an empty zip", () => rawZip([]), "notAWorkbook"),
  ];
}

/** The same noise every time. */
function noise(): Uint8Array {
  let seed = 42;
  return Uint8Array.from({ length: 2_000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed >> 16;
  });
}
