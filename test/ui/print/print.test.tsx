import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { applyWaivers, waiverFor } from "../../../src/core";
import { department } from "../../support/department-workbook";
import { fakeSession } from "../../support/fake-session";
import { checkedWorkbook } from "../../support/session-states";
import { strayTexts, testPageTexts, testTexts } from "../../support/test-language";
import { PrintView } from "../../../src/ui/print/print-view";
import { PageTextsContext } from "../../../src/ui/text/page-texts";
import { TextsContext } from "../../../src/ui/text/use-texts";
import { fakeWorkbench, figures, fileRow, openWorkbook } from "../workbench/fake-workbench";
import { pretendMedia, renderPage } from "../workbench/render-page";

const AT = "2024-03-02T02:00:00.000Z";
const checked = checkedWorkbook(
  department(
    { name: "甲项目", actual: null, scores: [10, 50, 30, 10, 100] },
    { name: "乙项目", scores: [10, 50, 30, 10, 99] },
  ),
);
const files = [
  fileRow("甲"),
  fileRow("乙", { status: "failed", figures: null, problem: "文件已加密。" }),
];

const paper = () => document.querySelector<HTMLElement>("[data-print]");

test("a workbook on paper tells what is marked 不适用, with the reason, apart from the findings", () => {
  const { evaluation } = checked;
  const [finding] = evaluation.findings;
  if (!finding) throw new Error("nothing is found");
  const reason = "财政局已书面同意";
  const waiver = waiverFor(evaluation, finding, { scope: "cell", reason, at: null });
  const after = applyWaivers(evaluation, { waivers: [waiver] });
  const marked = { ...checked, evaluation: after };
  render(<PrintView matter={{ kind: "workbook", name: "自评.xlsx", checked: marked }} at={AT} />);
  const part = screen.getByText("已标为不适用（1 条）").closest("section");
  expect(part).toHaveTextContent(reason);
  expect(part).toHaveTextContent(finding.message);
});

describe("a workbook on paper", () => {
  beforeEach(() => {
    render(<PrintView matter={{ kind: "workbook", name: "自评.xlsx", checked }} at={AT} />);
  });

  test("says what it is, of when, and by which rules", () => {
    expect(paper()).toHaveTextContent("绩效自评检查结果");
    expect(paper()).toHaveTextContent("自评.xlsx");
    expect(paper()).toHaveTextContent(/检查时间：2024-03-01/);
    expect(paper()).toHaveTextContent(checked.evaluation.forms[0]?.policy.title ?? "none");
  });

  test("holds every finding once, by project, with its place and its ground", () => {
    const { findings } = checked.evaluation;
    const rows = paper()?.querySelectorAll("section tbody tr") ?? [];
    expect(rows).toHaveLength(findings.length);
    findings.forEach(({ message }) => expect(paper()).toHaveTextContent(message));
    expect(paper()).toHaveTextContent(/甲项目（\d+ 条）/);
  });

  test("gives every project's scores and the department's", () => {
    const scores = paper()?.querySelector("table");
    expect(scores).toHaveTextContent("甲项目");
    expect(scores).toHaveTextContent("乙项目");
    expect(paper()).toHaveTextContent(/部门综合得分（/);
  });

  test("has a head on every table, which a browser repeats on each page", () => {
    const tables = [...(paper()?.querySelectorAll("table") ?? [])];
    expect(tables.length).toBeGreaterThan(1);
    tables.forEach((table) => expect(table.tHead?.rows).toHaveLength(1));
  });
});

test("a workbook that was not checked says so", () => {
  render(<PrintView matter={{ kind: "workbook", name: "自评.xlsx", checked: null }} at={AT} />);
  expect(paper()).toHaveTextContent("这个工作簿还没有检查结果。");
});

test("a partial or outdated result says so", () => {
  const partial = { ...checked, partial: true, changed: [{ sheet: "甲项目", range: "A1" }] };
  render(<PrintView matter={{ kind: "workbook", name: "自评.xlsx", checked: partial }} at={AT} />);
  expect(paper()).toHaveTextContent("检查中途停止");
  expect(paper()).toHaveTextContent("结果可能过期");
});

test("the files on paper hold figures and problems", () => {
  render(<PrintView matter={{ kind: "files", rows: files }} at={AT} />);
  expect(paper()).toHaveTextContent("绩效自评文件汇总");
  expect(paper()).toHaveTextContent(/2023\/甲\.xlsx招商推介活动202392\.5优210/);
  expect(paper()).toHaveTextContent("文件已加密。失败");
});

test("the files on paper say which scores are no result yet", () => {
  const rows = [fileRow("丙", { figures: figures({ score: 100, caveat: "unverified" }) })];
  render(<PrintView matter={{ kind: "files", rows }} at={AT} />);
  expect(paper()).toHaveTextContent("100优（未核算）");
  expect(paper()).toHaveTextContent("还没有经核算的得分（1 个文件未核算或待评定）");
});

test.each([
  { name: "a workbook", matter: { kind: "workbook", name: "自评.xlsx", checked } },
  { name: "the files", matter: { kind: "files", rows: files } },
] as const)("$name on paper says nothing that is not from the catalogue", ({ matter }) => {
  render(
    <TextsContext.Provider value={testTexts}>
      <PageTextsContext.Provider value={testPageTexts}>
        <PrintView matter={matter} at={AT} />
      </PageTextsContext.Provider>
    </TextsContext.Provider>,
  );
  expect(strayTexts(paper() ?? document.body)).toEqual([]);
});

describe("printing", () => {
  beforeEach(() => pretendMedia(() => false));

  const event = (name: string) => act(() => void window.dispatchEvent(new Event(name)));

  test("draws the paper just before, whoever asked for it, and takes it away afterwards", async () => {
    const session = fakeSession({ stage: { kind: "checked" }, checked });
    const open = [openWorkbook("甲", session)];
    await renderPage(fakeWorkbench({ files, open, front: "甲" }));
    expect(paper()).toBeNull();
    event("beforeprint");
    expect(paper()).toHaveTextContent("绩效自评检查结果");
    event("afterprint");
    expect(paper()).toBeNull();
  });

  test("prints the files as the table shows them", async () => {
    await renderPage(fakeWorkbench({ files }));
    await userEvent.click(screen.getByRole("button", { name: "失败 1" }));
    event("beforeprint");
    const rows = within(paper() ?? document.body).getAllByRole("row", { hidden: true });
    expect(rows).toHaveLength(2);
    event("afterprint");
  });

  test("is asked for by the button", async () => {
    window.print = jest.fn();
    await renderPage(fakeWorkbench({ files }));
    await userEvent.click(screen.getByRole("button", { name: "打印" }));
    expect(window.print).toHaveBeenCalledTimes(1);
  });
});
