import { nativeCodec } from "../../../src/cli/native-codec";
import type { Codec } from "../../../src/hosts/xlsx/package/codec";
import { encodePieces } from "../../../src/hosts/xlsx/package/encode-pieces";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { createPartStore } from "../../../src/hosts/xlsx/write/part-store";
import { buildXlsx } from "../../support/xlsx-builder";

const BYTES = buildXlsx({ sheets: [{ name: "表", rows: [["名称"]] }] });
/** More than is kept unpacked. */
const LONG = `<a>${"绩效自评".repeat(100_000)}</a>`;
const PART = "xl/worksheets/sheet9.xml";

const inPlace: Codec = {
  inflateRaw: (bytes, maxSize) => nativeCodec.inflateRaw(bytes, maxSize),
  deflateRaw: (bytes) => nativeCodec.deflateRaw(bytes),
  crc32: (bytes, previous) => nativeCodec.crc32(bytes, previous),
};

function saved(codec: Codec, content: string | Uint8Array): Uint8Array {
  const store = createPartStore(openPackage(BYTES, codec));
  store.write(PART, content);
  return store.save();
}

describe("parts packed on another thread", () => {
  it("give the same file as parts packed in place, waited for or not", async () => {
    const expected = saved(inPlace, LONG);
    expect(Buffer.compare(saved(nativeCodec, LONG), expected)).toBe(0);
    const store = createPartStore(openPackage(BYTES, nativeCodec));
    store.write(PART, LONG);
    await store.packAside(0);
    expect(store.packAside(0)).toBeNull();
    expect(Buffer.compare(store.save(), expected)).toBe(0);
  });

  it("read as they were written while they are packed and afterwards", async () => {
    const store = createPartStore(openPackage(BYTES, nativeCodec));
    store.write(PART, LONG);
    const packing = store.packAside(0);
    expect(packing).not.toBeNull();
    expect(store.view.readText(PART)).toBe(LONG);
    await packing;
    expect(store.view.readText(PART)).toBe(LONG);
  });

  it("give way to what is written or removed meanwhile", async () => {
    const store = createPartStore(openPackage(BYTES, nativeCodec));
    store.write(PART, LONG);
    store.write("xl/other.xml", LONG);
    const packing = store.packAside(0);
    store.write(PART, "<b/>");
    store.remove("xl/other.xml");
    await packing;
    expect(store.view.readText(PART)).toBe("<b/>");
    expect(store.view.has("xl/other.xml")).toBe(false);
  });

  it("are packed at saving where the other thread has failed", async () => {
    const failing: Codec = { ...inPlace, deflateRawAside: () => Promise.reject(new Error("gone")) };
    const store = createPartStore(openPackage(BYTES, failing));
    store.write(PART, LONG);
    await store.packAside(0);
    expect(Buffer.compare(store.save(), saved(inPlace, LONG))).toBe(0);
  });

  it("are the same as text and as bytes in pieces", () => {
    const pieces = ["<a>", "绩效自评".repeat(60_000), "", "绩效自评".repeat(40_000), "</a>"];
    const bytes = encodePieces(pieces);
    expect(Buffer.compare(bytes, new TextEncoder().encode(LONG))).toBe(0);
    expect(Buffer.compare(saved(inPlace, bytes), saved(inPlace, LONG))).toBe(0);
  });
});
