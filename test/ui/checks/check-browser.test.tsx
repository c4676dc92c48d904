import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checks } from "../../../src/core";
import { CheckBrowser } from "../../../src/ui/checks/check-browser";
import { examplesOf } from "../../../src/ui/checks/check-examples";
import { enUS } from "../../../src/ui/text/en-US/index";
import type { Texts } from "../../../src/ui/text/texts";
import { TextsContext } from "../../../src/ui/text/use-texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { strayTexts, testTexts } from "../../support/test-language";
import { evaluation, finding, showFindings } from "../findings/findings-fixtures";

function show(texts: Texts = zhCN) {
  const user = userEvent.setup();
  const onClose = jest.fn();
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <TextsContext.Provider value={texts}>
        <CheckBrowser onClose={onClose} />
      </TextsContext.Provider>
    </FluentProvider>,
  );
  return { user, onClose, ...shown };
}

const searchBox = (): HTMLElement => screen.getByLabelText("按文字查找检查项目");

/** By its id: a look at the names of a hundred buttons takes its time. */
function entry(id: string): HTMLElement {
  const found = screen.getByText(id).closest("button");
  if (found === null) throw new Error(`${id} is no button`);
  return found;
}

describe("the list of all checks", () => {
  it("names every check with its level, by group", () => {
    show();
    expect(screen.getByText(`共 ${String(checks.length)} 项`)).toBeVisible();
    expect(entry("SE509")).toHaveTextContent("提示 SE509 数字以文本存储");
    expect(screen.getByRole("heading", { name: "偏差原因" })).toBeVisible();
  });

  it("is narrowed by words, and says so when nothing fits", async () => {
    const { user } = show();
    await user.type(searchBox(), "全角");
    expect(screen.getByText(`找到 1 项，共 ${String(checks.length)} 项`)).toBeVisible();
    expect(screen.queryByText("SE509")).toBeNull();
    await user.type(searchBox(), "没有");
    expect(screen.getByText("没有符合的检查项目，请换一个词。")).toBeVisible();
  });

  it("opens a page with why, what to do, the basis and examples of both kinds", async () => {
    const { user } = show();
    await user.click(entry("SE524"));
    expect(screen.getByRole("heading", { name: "SE524 未达目标仍得满分" })).toBeVisible();
    expect(screen.getByText("本工具默认")).toBeVisible();
    expect(screen.getByText("能提出改法，核对后修改")).toBeVisible();
    const bad = (await screen.findByRole("heading", { name: "会提示的例子" })).parentElement;
    expect(bad).toHaveTextContent("指标值 ≥200米，完成值 130米");
    expect(bad).toHaveTextContent("按办法应得 6.5 分。请改正得分。");
    expect(screen.getByRole("heading", { name: "不会提示的例子" })).toBeVisible();
  });

  it("goes back to the same place with Escape, then leaves", async () => {
    const { user, onClose } = show();
    await user.type(searchBox(), "满分");
    await user.click(entry("SE524"));
    await user.keyboard("{Escape}");
    expect(searchBox()).toHaveValue("满分");
    expect(entry("SE524")).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("speaks the language of the pane around the Chinese of the checks", async () => {
    const { user, container } = show(testTexts);
    expect(strayTexts(container)).toEqual([]);
    await user.click(entry("SE524"));
    await screen.findByRole("heading", { name: testTexts.checkPages.bad });
    expect(strayTexts(container)).toEqual([]);
  });

  it("counts in English", () => {
    show(enUS);
    expect(screen.getByText(`${String(checks.length)} checks`)).toBeVisible();
  });
});

describe("the page of a check", () => {
  it("is reached from a finding, and leads back to it", async () => {
    const { user } = showFindings(evaluation([finding({ check: "SE524" })]));
    const [, line] = screen.getAllByRole("treeitem");
    await user.click(line as HTMLElement);
    await user.click(
      within(screen.getByRole("group", { name: "详情" })).getByRole("button", {
        name: "关于这项检查",
      }),
    );
    expect(screen.getByRole("heading", { name: "SE524 未达目标仍得满分" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("group", { name: "详情" })).toBeVisible();
  });
});

describe("the examples that are kept", () => {
  it.each(checks.map(({ meta }) => [meta.id, meta] as const))(
    "of %s are of both kinds, with a message of the check",
    async (id, { messages }) => {
      const examples = await examplesOf(id);
      expect(examples?.bad.length).toBeGreaterThan(0);
      expect(examples?.good.length).toBeGreaterThan(0);
      for (const { says } of examples?.bad ?? []) {
        expect(says.map(({ messageId }) => messageId in messages)).toEqual([true]);
      }
      expect(examples?.good.every(({ says }) => says.length === 0)).toBe(true);
    },
  );
});
