import type { ReportDraft } from "../../src/core";
import { reportDocument } from "../../src/hosts/docx/report-document";
import { askForDocument } from "../../src/page/report/ask-for-document";
import { serveReports } from "../../src/page/report/serve-reports";
import { tippedTexts } from "../support/docx-parts";
import { channelPair } from "./support/channel-pair";
import { bytesOf, openInMemory, SAMPLE } from "./support/open-in-memory";

jest.setTimeout(60_000);

const DRAFT: ReportDraft = {
  outline: "project",
  title: [[{ kind: "text", text: "报告" }]],
  fileName: "报告（初稿）",
  sections: [
    {
      id: "1",
      level: 1,
      title: "一、结论",
      blocks: [
        {
          kind: "paragraph",
          runs: [{ kind: "cited", text: "93", source: { kind: "cell", sheet: "表", cell: "H22" } }],
        },
      ],
    },
  ],
};

describe("the report of a workbook in a worker", () => {
  test("is drafted there, with what only the worker knows: the sheets that are no forms", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    expect(await workbook.session.draftReport()).toBeNull();
    await workbook.session.check({ kind: "workbook" });
    const draft = await workbook.session.draftReport();
    expect(draft?.outline).toBe("department");
    const profile = draft?.sections.find(({ id }) => id === "1.1")?.blocks ?? [];
    expect(profile.some((block) => block.kind === "table" && block.rows.length > 10)).toBe(true);
    workbook.dispose();
  });

  test("is nothing, and said, once the worker is gone", async () => {
    const { workbook, kill } = await openInMemory(bytesOf(SAMPLE));
    kill();
    expect(await workbook.session.draftReport()).toBeNull();
    expect(workbook.session.getState().stage).toMatchObject({
      kind: "failed",
      trouble: { code: "connectionLost" },
    });
  });
});

describe("the worker that makes documents", () => {
  test("gives the document of a draft, and is closed after it", async () => {
    const pair = channelPair();
    serveReports(pair.worker, (draft) => reportDocument(draft, () => "来源"));
    const close = jest.spyOn(pair.page, "close");
    const bytes = await askForDocument(DRAFT, () => Promise.resolve(pair.page));
    expect(tippedTexts(bytes)).toEqual([{ text: "93", tip: "来源" }]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test("that cannot be loaded, or breaks, is said with what to do instead", async () => {
    const noScript = askForDocument(DRAFT, () => Promise.reject(new Error("404")));
    await expect(noScript).rejects.toThrow(/没有载入.*复制到 Word/);
    const pair = channelPair();
    serveReports(pair.worker, () => Promise.reject(new Error("no memory")));
    const broken = askForDocument(DRAFT, () => Promise.resolve(pair.page));
    await expect(broken).rejects.toThrow(/意外停止.*复制到 Word/);
  });
});
