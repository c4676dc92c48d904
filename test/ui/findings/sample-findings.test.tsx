/** The real session and the real core over the sample workbook. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Session } from "../../../src/app/session/session-types";
import { memorySession } from "../../support/memory-session";
import { showSession } from "./findings-fixtures";
import { sampleWorkbook } from "./sample-workbook";

async function checkedSample(): Promise<Session> {
  const { session } = memorySession(await sampleWorkbook());
  await session.check({ kind: "workbook" });
  return session;
}

function line(name: RegExp): HTMLElement {
  return screen.getByRole("treeitem", { name });
}

describe("the findings of the sample", () => {
  it("explain a score with its steps, and lead back to the line they came from", async () => {
    showSession(await checkedSample());
    fireEvent.click(line(/组织境外招商团组批次 · 偏差原因/));
    const detail = screen.getByRole("group", { name: "详情" });
    expect(detail).toHaveTextContent("按完成比例计分");
    expect(within(detail).getAllByRole("button", { name: "定位到 F13" })[0]).toBeVisible();
    fireEvent.click(within(detail).getByRole("button", { name: "这分怎么来的" }));
    expect(screen.getByRole("heading", { name: "这分怎么来的" })).toBeVisible();
    expect(screen.getByText("5 分")).toBeVisible();
    expect(screen.getByText("选用理由")).toBeVisible();
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(line(/组织境外招商团组批次 · 偏差原因/)).toHaveFocus();
  });

  it("lead from a project's indicators to each score", async () => {
    showSession(await checkedSample());
    fireEvent.click(line(/组织境外招商团组批次 · 偏差原因/));
    fireEvent.click(screen.getByRole("button", { name: "查看本表各指标" }));
    const list = screen.getByRole("list", { name: "各指标的指标值、完成值和得分" });
    expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(5);
    expect(list).toHaveTextContent("≥4批次");
    fireEvent.click(
      within(list).getAllByRole("button", { name: "这分怎么来的" })[0] as HTMLElement,
    );
    expect(screen.getByText(/按比例计分：执行率/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("heading", { name: "本表各指标" })).toBeVisible();
  });

  it("show the overview with a table beside each chart", async () => {
    showSession(await checkedSample());
    const overview = screen.getByText("概览").closest("details") as HTMLDetailsElement;
    act(() => {
      overview.open = true;
      fireEvent(overview, new Event("toggle"));
    });
    expect(screen.getByRole("img", { name: "各项目得分" })).toBeInTheDocument();
    const tables = within(overview).getAllByRole("table", { hidden: true });
    expect(tables.length).toBeGreaterThan(0);
    expect(within(overview).getByText("部门综合得分")).toBeInTheDocument();
  });
});
