import { hostileFiles } from "../support/hostile-files";
import { openInMemory } from "./support/open-in-memory";

/** The largest files take seconds where the machine is busy. */
jest.setTimeout(120_000);

/** Opens, checks and draws a file as the page would; what it came to. */
async function attempt(bytes: Uint8Array): Promise<string> {
  const opened = await openInMemory(bytes, "自评表.xlsx").catch((error: unknown) => error);
  if (opened instanceof Error) return `${opened.name}: ${opened.message}`;
  const { workbook } = opened as Awaited<ReturnType<typeof openInMemory>>;
  await workbook.session.check({ kind: "workbook" });
  for (const { name } of await workbook.grid.sheets()) {
    await workbook.grid.layout(name);
    await workbook.grid.rows(name, 1, 40);
  }
  await workbook.save();
  const { stage } = workbook.session.getState();
  workbook.dispose();
  return stage.kind;
}

describe("hostile and damaged files in the page", () => {
  test.each(hostileFiles().map((file) => [file.name, file] as const))(
    "%s is shown, or refused with words for the user",
    async (_, file) => {
      const outcome = await attempt(new Uint8Array(file.bytes()));
      expect(outcome).toMatch(/^(checked|noForm|empty|FileProblem: .*[\u4e00-\u9fff].*请.*。)$/);
    },
  );
});
