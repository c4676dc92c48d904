import { nativeCodec } from "../../../src/cli/native-codec";
import { WorkbookError } from "../../../src/hosts/xlsx/errors";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { PORTABLE_CODEC, type Codec } from "../../../src/hosts/xlsx/package/codec";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { bombFiles } from "../../support/hostile/bombs";
import { containerFiles } from "../../support/hostile/containers";
import { buildXlsx } from "../../support/xlsx-builder";

/** Damage and lies that show when a part is unpacked. */
const UNPACKED = [
  ...containerFiles(),
  ...bombFiles().filter(({ name }) => /unpacks|stated size/.test(name)),
];

const TEXT = new TextEncoder().encode("预算绩效自评".repeat(20_000));

describe("the built-in codec", () => {
  test("gives back what it packed", () => {
    expect(PORTABLE_CODEC.inflateRaw(PORTABLE_CODEC.deflateRaw(TEXT), TEXT.length)).toEqual(TEXT);
  });

  test("never gives more than was allowed, from little packed data or from much", () => {
    const random = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) ^ (at >>> 3));
    for (const bytes of [TEXT, random]) {
      const packed = PORTABLE_CODEC.deflateRaw(bytes);
      expect(PORTABLE_CODEC.inflateRaw(packed, 1_000).length).toBeLessThanOrEqual(1_000);
    }
  });
});

describe("a codec of the entry", () => {
  test("works out the same checksums, in one go and piece by piece", () => {
    for (const codec of [nativeCodec, PORTABLE_CODEC]) {
      expect(codec.crc32(new TextEncoder().encode("123456789"), 0)).toBe(0xcbf43926);
    }
    const whole = PORTABLE_CODEC.crc32(TEXT, 0);
    const first = nativeCodec.crc32(TEXT.subarray(0, 70_001), 0);
    expect(nativeCodec.crc32(TEXT.subarray(70_001), first)).toBe(whole);
  });

  test("is used to read and to write, and gives the same workbook", async () => {
    const calls = new Set<string>();
    const codec: Codec = {
      inflateRaw: (bytes, maxSize) => {
        calls.add("inflate");
        return nativeCodec.inflateRaw(bytes, maxSize);
      },
      deflateRaw: (bytes) => {
        calls.add("deflate");
        return nativeCodec.deflateRaw(bytes);
      },
      crc32: (bytes, previous) => {
        calls.add("checksum");
        return nativeCodec.crc32(bytes, previous);
      },
    };
    const bytes = buildXlsx({ sheets: [{ name: "表", rows: [["名称", 1]] }] });
    const saved = async (own: { codec?: Codec }) => {
      const port = await openWorkbookPort(bytes, "a.xlsx", { loadCalculator: null, ...own });
      await port.apply([{ kind: "cell", sheet: "表", cell: "B1", expect: 1, value: 2 }]);
      return port.save();
    };
    const [native, portable] = [openPackage(await saved({ codec })), openPackage(await saved({}))];
    expect([...calls].sort()).toEqual(["checksum", "deflate", "inflate"]);
    for (const { name } of portable.entries) {
      expect(native.readText(name)).toBe(portable.readText(name));
    }
  });

  test.each(UNPACKED.map((file) => [file.name, file] as const))(
    "leaves the limits as they are: %s",
    async (_, file) => {
      const open = openWorkbookPort(file.bytes(), "a.xlsx", {
        loadCalculator: null,
        codec: nativeCodec,
      });
      const outcome = await open.then(
        () => "read",
        (error: unknown) => (error instanceof WorkbookError ? error.code : error),
      );
      expect(file.expected).toContain(outcome);
    },
  );
});
