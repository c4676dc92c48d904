import { WorkbookError } from "../../../src/hosts/xlsx/errors";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { hostileFiles, type HostileFile, type Outcome } from "../../support/hostile-files";

/** The largest files take seconds where the machine is busy. */
jest.setTimeout(120_000);

const files = hostileFiles();
const MEGABYTE = 1024 * 1024;

type Attempt = { readonly outcome: Outcome; readonly message: string };

/** Any other exception than a `WorkbookError` goes through and fails the test. */
async function attempt(file: HostileFile): Promise<Attempt> {
  try {
    await openWorkbook(file.bytes(), "自评表.xlsx");
    return { outcome: "read", message: "" };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { outcome: error.code, message: error.message };
  }
}

describe("hostile and damaged files", () => {
  test("there are at least 60 of them, each with a name of its own", () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  test.each(files.map((file) => [file.name, file] as const))(
    "%s is read or refused with a clear message",
    async (_, file) => {
      const { outcome, message } = await attempt(file);
      expect(file.expected).toContain(outcome);
      // What is wrong, a full stop, then what to do.
      if (outcome !== "read") expect(message).toMatch(/^[^\n]*[\u4e00-\u9fff].*请[^\n]*。$/);
    },
  );

  test("nothing was added to the prototype of all objects", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a bomb takes no more memory than the file and the limits allow", async () => {
    const bombs = files.filter(
      ({ name }) => name.includes("unpacks") || name.includes("stated size"),
    );
    const before = process.memoryUsage().rss;
    let peak = before;
    for (const bomb of bombs) {
      await attempt(bomb);
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(bombs.length).toBeGreaterThan(3);
    expect(peak - before).toBeLessThan(300 * MEGABYTE);
  });
});
