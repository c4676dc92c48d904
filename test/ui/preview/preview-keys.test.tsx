import { act, screen } from "@testing-library/react";
import { cell, manyProjects, previewOf, previewSession, project, typed } from "./preview-fixtures";
import { showScores, type Shown } from "./show-screen";

const focused = (): string =>
  document.activeElement?.closest("[role=listitem]")?.textContent ?? "nothing";

const twoCells = previewOf([project({ cells: [cell({ cell: "H14" }), typed("H15")] })]);

async function enterList(shown: Shown): Promise<void> {
  act(() => screen.getByRole("checkbox", { name: /^写入“/ }).focus());
  await shown.user.keyboard("{Home}");
}

describe("the preview by keys alone", () => {
  test("↓ and ↑ walk through projects and cells", async () => {
    const shown = showScores(previewSession(twoCells));
    await enterList(shown);
    await shown.user.keyboard("{ArrowDown}");
    expect(focused()).toContain("H14");
    await shown.user.keyboard("{ArrowDown}");
    expect(focused()).toContain("H15");
    await shown.user.keyboard("{ArrowDown}");
    expect(focused()).toContain("H15");
    await shown.user.keyboard("{ArrowUp}{ArrowUp}");
    expect(focused()).toContain("招商推介活动");
  });

  test("Space ticks the cell the focus is on", async () => {
    const session = previewSession(twoCells);
    const shown = showScores(session);
    await enterList(shown);
    await shown.user.keyboard("{End}[Space]");
    expect(session.tick).toHaveBeenCalledWith(["03表!H15"], true);
  });

  test("Enter goes to the cell and changes no tick", async () => {
    const session = previewSession(twoCells);
    const shown = showScores(session);
    await enterList(shown);
    await shown.user.keyboard("{ArrowDown}{Enter}");
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "03表", cell: "H14" });
    expect(session.tick).not.toHaveBeenCalled();
  });

  test("← closes a project from its cell in two presses, → opens it", async () => {
    const shown = showScores(previewSession(twoCells));
    await enterList(shown);
    await shown.user.keyboard("{ArrowDown}{ArrowLeft}");
    expect(focused()).toContain("招商推介活动");
    await shown.user.keyboard("{ArrowLeft}");
    expect(screen.queryByRole("button", { name: "H14" })).toBeNull();
    await shown.user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "H14" })).toBeInTheDocument();
  });

  test("the Tab key stops at one line of the list only", () => {
    showScores(previewSession(twoCells));
    const stops = [...document.querySelectorAll("[role=listitem] [tabindex='0']")];
    expect(new Set(stops.map((one) => one.closest("[role=listitem]"))).size).toBe(1);
  });

  test("Esc goes back", async () => {
    const session = previewSession(twoCells);
    const shown = showScores(session);
    await enterList(shown);
    await shown.user.keyboard("{Escape}");
    expect(session.back).toHaveBeenCalledTimes(1);
  });

  test("Esc in the list of changes goes back to the preview only", async () => {
    const session = previewSession(twoCells);
    const shown = showScores(session);
    await shown.user.click(screen.getByRole("button", { name: "只导出清单" }));
    act(() => screen.getByRole("textbox").focus());
    await shown.user.keyboard("{Escape}");
    expect(session.back).not.toHaveBeenCalled();
    expect(screen.getByRole("list")).toBeInTheDocument();
  });
});

describe("a long preview", () => {
  beforeEach(() => {
    jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(700);
    jest.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(320);
    jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(56);
  });

  afterEach(() => jest.restoreAllMocks());

  test("of 300 projects draws only the lines in view", async () => {
    showScores(previewSession(previewOf(manyProjects(300))));
    // What scrolls the list is known with the first frame.
    const lines = await screen.findAllByRole("listitem");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(60);
    expect(lines[0]).toHaveAttribute("aria-setsize", "300");
  });

  test("is walked to its end by End, and from there on by ↑", async () => {
    const shown = showScores(previewSession(previewOf(manyProjects(300))));
    const first = await screen.findByRole("checkbox", { name: "写入“第1个项目”" });
    act(() => first.focus());
    await shown.user.keyboard("{End}");
    expect(focused()).toContain("第300个项目");
    await shown.user.keyboard("{ArrowUp}");
    expect(focused()).toContain("第299个项目");
  });

  test("begins with its projects closed", () => {
    showScores(previewSession(previewOf(manyProjects(27))));
    expect(screen.queryByRole("button", { name: "H14" })).toBeNull();
  });
});
