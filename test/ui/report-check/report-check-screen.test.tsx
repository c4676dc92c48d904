import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { verifyReport } from "../../../src/core/index";
import { LookContext, type ChosenReport, type Look } from "../../../src/ui/look-context";
import { ReportCheckScreen } from "../../../src/ui/report-check/report-check-screen";
import { ReportPlace } from "../../../src/ui/report-place/report-place";
import type { Texts } from "../../../src/ui/text/texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { department } from "../../support/department-workbook";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { checkedWorkbook } from "../../support/session-states";
import { strayTexts, testTexts } from "../../support/test-language";
import { enUS, showIn, type Shown } from "../preview/show-screen";

const checked = checkedWorkbook(
  department(
    { name: "招商推介经费", scores: [10, 50, 30, 10, 100] },
    { name: "企业服务经费", scores: [10, 50, 22, 10, 92] },
  ),
);

const REPORT = [
  "某局2023年度部门整体支出绩效自评报告",
  "招商推介经费自评得分98分。",
  "企业服务经费自评得分92分，评价等级为优。",
  "资产总额125.00万元，较上年增加15.00万元。",
].join("\n");

function sessionOver(over = {}): FakeSession {
  const session = fakeSession({ stage: { kind: "checked" }, checked: { ...checked, ...over } });
  session.verifyReport.mockImplementation((paragraphs) =>
    Promise.resolve(verifyReport(paragraphs, checked.evaluation)),
  );
  return session;
}

type Options = {
  readonly session?: FakeSession;
  readonly look?: Partial<Look>;
  readonly texts?: Texts;
};

function show({ session = sessionOver(), look = {}, texts = zhCN }: Options = {}): Shown {
  return showIn(
    session,
    <LookContext.Provider value={{ language: "zh-CN", theme: null, ...look }}>
      <ReportCheckScreen onCheck={() => undefined} />
    </LookContext.Provider>,
    texts,
  );
}

async function paste(shown: Shown, text = REPORT): Promise<void> {
  await shown.user.click(screen.getByRole("textbox"));
  await shown.user.paste(text);
}

async function verified(options: Options = {}): Promise<Shown> {
  const shown = show(options);
  await paste(shown);
  await shown.user.click(
    screen.getByRole("button", { name: (options.texts ?? zhCN).reportCheck.check }),
  );
  return shown;
}

describe("verifying a pasted report", () => {
  it("without a result of the tables leads to the check", async () => {
    const onCheck = jest.fn();
    const { user } = showIn(fakeSession(), <ReportCheckScreen onCheck={onCheck} />);
    await user.click(screen.getByRole("button", { name: "去检查" }));
    expect(onCheck).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("groups the results and says how many there are of each", async () => {
    await verified();
    const summary = screen.getByText(/^不一致 \d+ 条/);
    expect(summary).toHaveTextContent(
      /不一致 [1-9]\d* 条，请核实 \d+ 条，无法核对 1 条，已核对一致 [1-9]/,
    );
    const wrong = screen.getByRole("list", { name: /^不一致（/ });
    expect(within(wrong).getByText(/“招商推介经费”得分 98 分，表中是 100/)).toBeVisible();
    expect(within(wrong).getByText("招商推介经费自评得分98分")).toBeVisible();
    expect(screen.getByRole("list", { name: /^无法核对（1/ })).toHaveTextContent("没有写上年数");
  });

  it("brings the cell of the other side before the user's eyes", async () => {
    const session = sessionOver();
    const { user } = await verified({ session });
    const wrong = screen.getByRole("list", { name: /^不一致（/ });
    await user.click(within(wrong).getByRole("button", { name: /招商推介经费!H13/ }));
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "招商推介经费", cell: "H13" });
  });

  it("folds away what agrees", async () => {
    const { user } = await verified();
    const folded = screen.getByText(/^已核对一致（\d+）/);
    expect(folded.closest("details")).not.toHaveAttribute("open");
    await user.click(folded);
    expect(screen.getByText(/“企业服务经费”得分 92 分。/)).toBeVisible();
  });

  it("asks for text where there is none", async () => {
    const session = sessionOver();
    const { user } = show({ session });
    await user.click(screen.getByRole("button", { name: "开始核对" }));
    expect(screen.getByRole("alert")).toHaveTextContent("还没有报告文字");
    expect(session.verifyReport).not.toHaveBeenCalled();
  });

  it("says so when nothing in the text can be checked", async () => {
    const shown = show();
    await paste(shown, "今天天气很好。");
    await shown.user.click(screen.getByRole("button", { name: "开始核对" }));
    const status = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(status.join()).toContain("没有找到可以核对的说法");
  });

  it("says that results are of an earlier text, or of an earlier check", async () => {
    const session = sessionOver();
    const shown = await verified({ session });
    expect(screen.queryByText(/请重新核对/)).toBeNull();
    await shown.user.type(screen.getByRole("textbox"), "又一句。");
    expect(screen.getByText(/报告文字已改动/)).toBeVisible();
    session.show({ checked: { ...checked } });
    expect(screen.getByText(/表格已重新检查/)).toBeVisible();
  });

  it("keeps text and results while another place is visited", async () => {
    const session = sessionOver();
    const { unmount } = await verified({ session });
    unmount();
    show({ session });
    expect(screen.getByRole("textbox")).toHaveValue(REPORT);
    expect(screen.getByText(/^不一致 \d+ 条/)).toBeVisible();
  });

  it("is empty again after clearing", async () => {
    const { user } = await verified();
    await user.click(screen.getByRole("button", { name: "清空" }));
    expect(screen.getByRole("textbox")).toHaveValue("");
    expect(screen.queryByText(/^不一致 \d+ 条/)).toBeNull();
  });

  it.each([
    [{ scope: { kind: "sheet", sheet: "表一" } }, "只检查了“表一”"],
    [{ partial: true }, "检查中途停止"],
  ])("tells what the report is not held against", (over, words) => {
    show({ session: sessionOver(over) });
    expect(screen.getByText(new RegExp(words))).toBeVisible();
  });
});

describe("choosing a file", () => {
  const chosen: ChosenReport = {
    name: "报告.docx",
    ok: true,
    paragraphs: REPORT.split("\n").map((text) => ({ text })),
  };

  it("is not offered where the host has no files", () => {
    show();
    expect(screen.queryByRole("button", { name: /选择报告文件/ })).toBeNull();
  });

  it("reads it and verifies its paragraphs as they are", async () => {
    const session = sessionOver();
    const look = { chooseReport: () => Promise.resolve(chosen) };
    const { user } = show({ session, look });
    await user.click(screen.getByRole("button", { name: /选择报告文件/ }));
    expect(screen.getByText("已读入“报告.docx”。")).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue(REPORT);
    await user.click(screen.getByRole("button", { name: "开始核对" }));
    expect(session.verifyReport).toHaveBeenCalledWith(chosen.paragraphs);
  });

  it("says why a file cannot be read, and keeps what was there", async () => {
    const message = "文件已损坏，没有读取。请重新保存或重新索取这个文件后再核对。";
    const look = {
      chooseReport: () => Promise.resolve({ name: "坏.docx", ok: false, message } as const),
    };
    const shown = show({ look });
    await paste(shown, "原文");
    await shown.user.click(screen.getByRole("button", { name: /选择报告文件/ }));
    expect(screen.getByRole("alert")).toHaveTextContent(`坏.docx：${message}`);
    expect(screen.getByRole("textbox")).toHaveValue("原文");
  });

  it("changes nothing when the user chooses none", async () => {
    const { user } = show({ look: { chooseReport: () => Promise.resolve(null) } });
    await user.click(screen.getByRole("button", { name: /选择报告文件/ }));
    expect(screen.getByRole("textbox")).toHaveValue("");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("in every language, and by axe", () => {
  it("has no words of its own outside the catalogue", async () => {
    const { container } = await verified({ texts: testTexts });
    expect(strayTexts(container)).toEqual([]);
  });

  it("speaks English around the Chinese of the report", async () => {
    await verified({ texts: enUS });
    expect(screen.getByText(/contradiction/)).toBeVisible();
    expect(screen.getByText("招商推介经费自评得分98分")).toHaveAttribute("lang", "zh-CN");
  });

  it("axe objects to nothing", async () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const { container } = await verified();
    const found = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });
});

it("stands beside the draft in the place of the report, and is there again on return", async () => {
  const session = sessionOver();
  const draw = (): Shown => showIn(session, <ReportPlace onCheck={() => undefined} />);
  const { user, unmount } = draw();
  await user.click(screen.getByRole("button", { name: "核对报告" }));
  expect(await screen.findByRole("textbox")).toBeVisible();
  unmount();
  draw();
  expect(await screen.findByRole("textbox")).toBeVisible();
  expect(screen.getByRole("button", { name: "核对报告" })).toHaveAttribute("aria-pressed", "true");
  await act(() => Promise.resolve());
});
