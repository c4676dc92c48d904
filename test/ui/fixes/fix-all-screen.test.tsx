import { act, fireEvent, screen, within } from "@testing-library/react";
import { enUS } from "../../../src/ui/text/en-US/index";
import { ableHost } from "../../support/session-states";
import { strayTexts, testTexts } from "../../support/test-language";
import { evaluation, finding, fix, showFindings } from "../findings/findings-fixtures";

const safe = (row: number) =>
  finding({
    check: "SE509",
    level: "note",
    logicalPath: `甲/指标${String(row)}#得分`,
    cells: [`H${String(row)}`],
    fixes: [fix(`H${String(row)}`)],
  });
const asked = finding({
  check: "SE601",
  logicalPath: "甲#总分",
  cells: ["H40"],
  fixes: [
    fix("H40", { safety: "needsReview", title: "改为 95 分" }),
    fix("H40", {
      safety: "needsReview",
      title: "改为求和公式 =SUM(H13:H39)",
      edits: [
        {
          kind: "cell",
          sheet: "甲表",
          cell: "H40",
          expect: 90,
          value: 95,
          formula: "SUM(H13:H39)",
        },
      ],
    }),
  ],
});
const unfixable = finding({ check: "SE103", logicalPath: "甲#项目名称", cells: ["C3"] });

async function open(findings = [safe(13), safe(14), asked, unfixable]) {
  const shown = showFindings(evaluation(findings));
  await shown.user.click(screen.getByRole("button", { name: /^修复所列各项/ }));
  return shown;
}

const tick = (name: RegExp): HTMLElement => screen.getByRole("checkbox", { name });

describe("the list of fixes", () => {
  it("ticks the safe ones, leaves what needs a review to the user, and says how many", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 2, name: "批量修复" })).toBeVisible();
    expect(screen.getByText("已选 2 项（2 格），共 4 项")).toBeVisible();
    expect(tick(/指标13/)).toBeChecked();
    expect(tick(/改为 95 分/)).not.toBeChecked();
    expect(screen.getByText("会改变内容：逐项核对后勾选")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: /SE601/ })).toBeNull();
  });

  it("shows each cell with what stands there and what would, a formula as such", async () => {
    await open();
    const items = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
    expect(items.some((text) => /H13 ２００ →改为 200/.test(text))).toBe(true);
    expect(items.some((text) => /H40 90 →改为 =SUM\(H13:H39\)/.test(text))).toBe(true);
  });

  it("makes what is ticked in one go, and then leads back to the findings", async () => {
    const { user, session } = await open();
    await user.click(tick(/指标13/));
    await user.click(tick(/改为 95 分/));
    await user.click(screen.getByRole("button", { name: "修改所选的 2 格" }));
    expect(session.applyFixes.mock.calls).toEqual([[[fix("H14"), asked.fixes[0]]]]);
    expect(screen.getByRole("tree")).toBeVisible();
  });

  it("takes one of two ways to mend the same cell", async () => {
    const { user } = await open();
    await user.click(tick(/改为 95 分/));
    await user.click(tick(/求和公式/));
    expect(tick(/改为 95 分/)).not.toBeChecked();
    expect(tick(/求和公式/)).toBeChecked();
    expect(screen.getByText("已选 3 项（3 格），共 4 项")).toBeVisible();
  });

  it("ticks and unticks all safe ones of a check together", async () => {
    const { user } = await open();
    const all = tick(/勾选“SE509/);
    expect(all).toBeChecked();
    await user.click(tick(/指标13/));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    await user.click(all);
    expect(tick(/指标13/)).not.toBeChecked();
    expect(screen.getByRole("button", { name: "没有勾选的项" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("is walked by the arrows, brings the cell up on Enter, and is left by Escape", async () => {
    const { session } = await open();
    act(() => tick(/勾选“SE509/).focus());
    const press = (key: string): void =>
      void fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press("ArrowDown");
    expect(tick(/指标13/)).toHaveFocus();
    press("End");
    expect(tick(/求和公式/)).toHaveFocus();
    press("Enter");
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "甲表", cell: "H40" });
    press("Escape");
    expect(screen.getByRole("tree")).toBeVisible();
  });

  it("does nothing while work goes on, and says so", async () => {
    const { user, session } = await open();
    session.show({
      stage: { kind: "running", progress: { task: "checking", done: 1, total: 2 } },
    });
    await user.click(screen.getByRole("button", { name: /^修改所选/ }));
    expect(session.applyFixes).not.toHaveBeenCalled();
    expect(screen.getByText("正在处理，稍后可以修复。")).toBeVisible();
  });

  it("is not offered where nothing can be written or fixed", () => {
    const { session } = showFindings(evaluation([safe(13)]));
    session.show({ capabilities: { ...ableHost, writesCells: false } });
    expect(screen.queryByRole("button", { name: /修复所列/ })).toBeNull();
    showFindings(evaluation([unfixable]));
    expect(screen.queryByRole("button", { name: /修复所列/ })).toBeNull();
  });

  it("offers only what the filter lists", async () => {
    const { user } = showFindings(evaluation([safe(13), asked]));
    await user.click(screen.getByRole("button", { name: "错误 1" }));
    await user.click(screen.getByRole("button", { name: "修复所列各项（1）…" }));
    expect(screen.queryByRole("checkbox", { name: /指标13/ })).toBeNull();
  });

  it("speaks the language of the pane around what the workbook says", async () => {
    const { user, container } = showFindings(evaluation([safe(13), asked]), testTexts);
    await user.click(screen.getByRole("button", { name: testTexts.fixes.fixShown(2) }));
    expect(strayTexts(container)).toEqual([]);
    const list = screen.getByRole("list", { name: testTexts.fixes.list });
    expect(within(list).getAllByRole("checkbox")).toHaveLength(4);
  });

  it("counts in English", async () => {
    const { user } = showFindings(evaluation([safe(13)]), enUS);
    await user.click(screen.getByRole("button", { name: "Fix what is listed (1)…" }));
    expect(screen.getByText("1 of 1 fix chosen (1 cell)")).toBeVisible();
  });
});
