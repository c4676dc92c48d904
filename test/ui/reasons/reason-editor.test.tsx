import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ReasonSection } from "../../../src/ui/reasons/reason-section";
import { SessionContext } from "../../../src/ui/use-session";
import { fakeSession } from "../../support/fake-session";
import { NOT_THERE } from "../../../src/core";
import { atLeast, computed, form, number, type IndicatorOptions } from "../../support/form-builder";
import { ableHost } from "../../support/session-states";
import { scored } from "../../support/test-check";

const SHORT = { target: atLeast(50, "个"), actual: number(30, "个"), score: 6 };

function show(options: IndicatorOptions, writesCells = true) {
  const user = userEvent.setup();
  const session = fakeSession({
    stage: { kind: "checked" },
    capabilities: { ...ableHost, writesCells },
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <SessionContext.Provider value={session}>
        <ReasonSection
          scored={scored(form({ indicators: [{ ...SHORT, ...options }] }))}
          row={13}
          headingClass=""
        />
      </SessionContext.Provider>
    </FluentProvider>,
  );
  return { user, session };
}

const press = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("writing a reason", () => {
  it("asks before it replaces what the user wrote", async () => {
    const { user, session } = show({ deviationNote: "企业改期。" });
    await user.click(press("生成说明框架"));
    await user.click(press("写入偏差原因栏"));
    expect(screen.getByText("企业改期。")).toBeVisible();
    await user.click(press("核对无误，写入"));
    expect(session.applyFixes).not.toHaveBeenCalled();
    expect(screen.getByText(/先勾选“替换原有内容”/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "替换原有内容" }));
    await user.click(press("核对无误，写入"));
    const [[fixes] = []] = session.applyFixes.mock.calls;
    expect(fixes?.[0]?.edits[0]).toMatchObject({ cell: "I13", expect: "企业改期。" });
  });

  it("asks again after the text has changed", async () => {
    const { user } = show({});
    await user.click(press("生成说明框架"));
    await user.click(press("写入偏差原因栏"));
    await user.type(screen.getByRole("textbox"), "补");
    expect(screen.queryByRole("button", { name: "核对无误，写入" })).toBeNull();
  });

  it.each([
    { name: "the form has no such column", note: NOT_THERE, words: /没有偏差原因栏/ },
    {
      name: "a formula stands there",
      note: computed("无", "I13", 'IF(H13<G13,"","无")'),
      words: /偏差原因栏是公式/,
    },
    { name: "nothing can be written", note: null, words: /现在不能写入/, writes: false },
  ])("only copies where $name", async ({ note, words, writes = true }) => {
    const { user } = show({ deviationNote: note }, writes);
    await user.click(press("生成说明框架"));
    expect(press("写入偏差原因栏")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(words)).toBeVisible();
    await user.click(press("写入偏差原因栏"));
    expect(screen.queryByRole("button", { name: "核对无误，写入" })).toBeNull();
    expect(press("复制")).toBeVisible();
  });

  it("wants words before it writes", async () => {
    const { user } = show({});
    await user.click(press("生成说明框架"));
    await user.clear(screen.getByRole("textbox"));
    expect(screen.getByText("先写明原因，再写入。")).toBeVisible();
    await user.click(press("重新生成"));
    expect(screen.getByRole("textbox")).toHaveValue(
      "走访企业数：年度指标值≥50个，实际完成值30个，差额20个，完成率60%，扣分4分（分值10分，得6分）。未完成原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。",
    );
  });

  it("has nothing to say of a row that needs no reason", () => {
    show({ actual: number(50, "个"), score: 10 });
    expect(screen.queryByRole("button", { name: "生成说明框架" })).toBeNull();
  });
});
