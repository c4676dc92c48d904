import { FileProblem } from "../../../src/app/workbench/file-problem";
import type { ReportDraft } from "../../../src/core";
import { memoryWorkbench } from "./support/memory-workbench";

const draft: ReportDraft = {
  outline: "project",
  title: [],
  fileName: "报告（初稿）",
  sections: [],
};

describe("the report as a file", () => {
  test("is given as a Word document of the report's name", async () => {
    const { workbench, downloads } = memoryWorkbench();
    expect(await workbench.saveReport(draft)).toBe(true);
    expect(downloads).toMatchObject([{ name: "报告（初稿）.docx" }]);
    expect(workbench.getState().problem).toBeNull();
  });

  test("that cannot be made is told with the reason", async () => {
    const reportDocument = () => Promise.reject(new FileProblem("内存不足。"));
    const { workbench, downloads } = memoryWorkbench({ reportDocument });
    expect(await workbench.saveReport(draft)).toBe(false);
    expect(workbench.getState().problem).toBe("报告没有下载：内存不足。");
    expect(downloads).toEqual([]);
  });
});
