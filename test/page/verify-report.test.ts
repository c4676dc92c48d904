import { readReport } from "../../src/page/choose-report";
import { buildDocx, paragraphXml } from "../support/docx-builder";
import { bytesOf, openInMemory, SAMPLE } from "./support/open-in-memory";

jest.setTimeout(60_000);

const REPORT = [
  { text: "某局2023年度部门整体支出绩效自评报告" },
  { text: "本次对26个项目开展绩效自评。" },
  { text: "核定编制21名。" },
];

describe("a report verified over a workbook in a worker", () => {
  test("is held there against all that only the worker knows", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    expect(await workbook.session.verifyReport(REPORT)).toBeNull();
    await workbook.session.check({ kind: "workbook" });
    const found = await workbook.session.verifyReport(REPORT);
    expect(found?.results.map(({ rule, kind }) => [rule, kind])).toEqual([
      ["RC17", "fail"],
      ["RC23", "pass"],
    ]);
    workbook.dispose();
  });

  test("is nothing, and said, once the worker is gone", async () => {
    const { workbook, kill } = await openInMemory(bytesOf(SAMPLE));
    kill();
    expect(await workbook.session.verifyReport(REPORT)).toBeNull();
    expect(workbook.session.getState().stage).toMatchObject({
      kind: "failed",
      trouble: { code: "connectionLost" },
    });
  });
});

describe("a report file that was chosen", () => {
  const file = (name: string, bytes: Uint8Array) => ({
    name,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });

  test("gives its paragraphs", async () => {
    const chosen = await readReport(file("报告.docx", buildDocx(paragraphXml("正文"))));
    expect(chosen).toEqual({ name: "报告.docx", ok: true, paragraphs: [{ text: "正文" }] });
  });

  test("says why it cannot be read", async () => {
    const chosen = await readReport(file("坏.docx", new TextEncoder().encode("PK no zip")));
    expect(chosen).toMatchObject({ name: "坏.docx", ok: false });
    expect("message" in chosen ? chosen.message : "").toContain("文件不完整");
  });

  test("says so when the browser does not give it", async () => {
    const gone = { name: "a.docx", arrayBuffer: () => Promise.reject(new Error("gone")) };
    expect(await readReport(gone)).toMatchObject({ ok: false });
  });
});
