import { gzipSync } from "node:zlib";
import { base64Bytes, gunzip } from "../../src/page/assets";

describe("what comes inside a single-file page", () => {
  test("is unpacked to the very bytes that were put in", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256);
    const text = gzipSync(bytes).toString("base64");
    expect(Array.from(await gunzip(base64Bytes(text)))).toEqual(Array.from(bytes));
  });

  test("is refused where it was cut off", async () => {
    const cut = gzipSync(new Uint8Array(5000)).subarray(0, 12).toString("base64");
    await expect(gunzip(base64Bytes(cut))).rejects.toThrow();
  });
});
