import { act, render, screen, within } from "@testing-library/react";
import type { Session } from "../../../src/app/session/session-types";
import { cellAt, parseAddress } from "../../../src/core";
import { ReasonSection } from "../../../src/ui/reasons/reason-section";
import type { Texts } from "../../../src/ui/text/texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { SessionContext } from "../../../src/ui/use-session";
import { department, type ProjectSpec } from "../../support/department-workbook";
import { memorySession, type MemorySession } from "../../support/memory-session";
import { strayTexts, testTexts } from "../../support/test-language";
import { showSession } from "../findings/findings-fixtures";

const SHORT: ProjectSpec = { name: "甲", actual: "9场", scores: [10, 37.5, 30, 10, 87.5] };
const SKELETON =
  "举办推介活动场次：年度指标值≥12场，实际完成值9场，差额3场，完成率75%，扣分12.5分（分值50分，得37.5分）。未完成原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。";
const REASON = "举办推介活动场次：3场因场馆检修未办。改进措施：检修后于次年3月前补办。";

async function checked(spec: ProjectSpec = SHORT): Promise<MemorySession> {
  const memory = memorySession(department(spec));
  await memory.session.check({ kind: "workbook" });
  return memory;
}

async function openReason(session: Session, texts: Texts = zhCN) {
  const shown = showSession(session, texts);
  const line = screen.getAllByRole("treeitem").find((item) => /偏差原因/.test(item.textContent));
  if (line === undefined) throw new Error("no finding about a reason");
  await shown.user.click(line);
  return shown;
}

async function holds({ port }: MemorySession, address: string): Promise<unknown> {
  const at = parseAddress(address);
  const [sheet] = (await port.readWorkbook()).sheets;
  return at && sheet ? (cellAt(sheet, at.row, at.column)?.value ?? null) : null;
}

/** The helper of the same row elsewhere: where its score comes from. */
function showRow(session: Session): void {
  const scored = session.getState().checked?.evaluation.forms[0];
  if (scored === undefined) throw new Error("there is no form");
  render(
    <SessionContext.Provider value={session}>
      <ReasonSection scored={scored} row={10} headingClass="" />
    </SessionContext.Provider>,
  );
}

const box = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "偏差原因说明" });
const press = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("the reason helper of a finding", () => {
  it("gives the facts and leaves the cause to the user", async () => {
    const { session } = await checked();
    const { user } = await openReason(session);
    await user.click(press("生成说明框架"));
    expect(box()).toHaveValue(SKELETON);
    expect(box()).toHaveFocus();
    expect(screen.getByText(/还有〔待填〕处没有填写/)).toBeVisible();
  });

  it("writes into the blank reason cell after a preview, as one run that can be undone", async () => {
    const memory = await checked();
    const { user } = await openReason(memory.session);
    await user.click(press("生成说明框架"));
    await user.clear(box());
    await user.paste(REASON);
    expect(screen.queryByText(/还有〔待填〕/)).toBeNull();
    await user.click(press("写入偏差原因栏"));
    const preview = screen.getByRole("group", { name: "写入偏差原因栏" });
    expect(preview).toHaveTextContent("将写入 I10：");
    expect(preview).toHaveTextContent("（空白）");
    expect(within(preview).getByText(REASON)).toBeVisible();
    expect(await holds(memory, "I10")).toBeNull();
    await act(() => user.click(press("核对无误，写入")));
    expect(await holds(memory, "I10")).toBe(REASON);
    expect(memory.session.getState().stage).toMatchObject({
      kind: "reported",
      report: { action: "fixes", done: 1, notDone: [] },
    });
    await act(() => memory.session.undo());
    expect(await holds(memory, "I10")).toBeNull();
  });

  it("keeps the words when the cell was changed meanwhile, and leaves the cell alone", async () => {
    const memory = await checked();
    const { user, unmount } = await openReason(memory.session);
    await user.click(press("生成说明框架"));
    await user.click(press("写入偏差原因栏"));
    await act(async () => {
      await memory.port.apply([
        { kind: "cell", sheet: "甲", cell: "I10", expect: null, value: "同事先写了" },
      ]);
    });
    await act(() => user.click(press("核对无误，写入")));
    expect(await holds(memory, "I10")).toBe("同事先写了");
    const { stage } = memory.session.getState();
    expect(stage).toMatchObject({ kind: "reported", report: { done: 0 } });
    unmount();
    showRow(memory.session);
    expect(box()).toHaveValue(SKELETON);
  });

  it("finds fault with a skeleton that was written and not completed", async () => {
    const memory = await checked();
    const { user } = await openReason(memory.session);
    await user.click(press("生成说明框架"));
    await user.click(press("写入偏差原因栏"));
    await act(() => user.click(press("核对无误，写入")));
    const { checked: result } = memory.session.getState();
    const open = result?.evaluation.findings.find(({ check }) => check === "SE548");
    expect(open).toMatchObject({ level: "error", cells: ["I10"] });
  });

  it("does not lose the words when the detail is closed", async () => {
    const { session } = await checked();
    const { user } = await openReason(session);
    await user.click(press("生成说明框架"));
    await user.type(box(), "补");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "偏差原因说明" })).toBeNull();
    await user.keyboard(" ");
    expect(box()).toHaveValue(`${SKELETON}补`);
  });

  it("copies, and selects the text where it cannot", async () => {
    const { session } = await checked();
    const { user } = await openReason(session);
    await user.click(press("生成说明框架"));
    await user.click(press("复制"));
    expect(await navigator.clipboard.readText()).toBe(SKELETON);
    expect(screen.getByText("已复制。")).toBeVisible();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
    await user.click(press("复制"));
    expect(await screen.findByText(/请按 Ctrl\+C/)).toBeVisible();
    expect(box().selectionEnd).toBe(SKELETON.length);
  });

  it("says nothing that is not from the catalogue", async () => {
    const { session } = await checked();
    const { user, container } = await openReason(session, testTexts);
    await user.click(press(testTexts.reasons.make));
    await user.click(press(testTexts.reasons.write));
    expect(strayTexts(container)).toEqual([]);
  });
});
