import { screen, waitFor, within } from "@testing-library/react";
import type { ScorePreview } from "../../../src/app/session/preview-types";
import { ableHost, checkedWorkbook } from "../../support/session-states";
import { cell, previewOf, previewSession, project, typed } from "./preview-fixtures";
import { enUS, showScores } from "./show-screen";

const box = (name: RegExp): HTMLInputElement => screen.getByRole("checkbox", { name });

const projectBox = (): HTMLInputElement => box(/^写入“招商推介活动”$/);

function mixed(): ScorePreview {
  return previewOf([
    project({
      cells: [
        cell({ cell: "H14", label: "签约项目数", before: 10, beforeText: "10", afterText: "6.50" }),
        cell({ cell: "H15" }),
        typed("H16"),
        cell({
          cell: "H17",
          before: "=SUM(H1:H3)",
          beforeText: "9",
          caution: "formula",
        }),
        cell({ cell: "H18", caution: "locked" }),
      ],
      waiting: [{ sheet: "03表", cell: "H20", reason: "指标“质量”的得分：需人工评定。" }],
    }),
  ]);
}

describe("the preview's counts", () => {
  test("say how many cells are written, how many stay and why, and how many wait for a person", () => {
    showScores(previewSession(mixed()));
    expect(screen.getByRole("status")).toHaveTextContent(
      "将写入 2 格 · 不动 3 格（公式 1、锁定 1、手填 1） · 待人工评定 1 格",
    );
  });

  test("a plain cell without a tick counts as not ticked", async () => {
    const { user } = showScores(previewSession(mixed()));
    await user.click(box(/H15/));
    expect(screen.getByRole("status")).toHaveTextContent("手填 1、未勾选 1");
  });

  test("the department's score stands there for each method with its Chinese name", () => {
    const department = [
      { method: "meanOfProjects", before: 99, after: 94.5 },
      { method: "budgetWeighted", before: null, after: 93.25 },
    ] as const;
    showScores(previewSession(previewOf([project()], { department })));
    const totals = screen.getByRole("region", { name: "部门得分" });
    expect(totals).toHaveTextContent(/各项目得分简单平均99\.00 →改为 94\.50 （−4\.50）/);
    expect(totals).toHaveTextContent(/按预算金额加权平均待定 →改为 93\.25/);
  });
});

describe("the line of a project", () => {
  test("says which errors writing does not solve, and nothing where there are none", () => {
    showScores(previewSession(previewOf([project({ otherErrors: 2 }), project({ form: 1 })])));
    expect(screen.getAllByText("另有错误 2 项，写入得分不能解决")).toHaveLength(1);
    expect(screen.queryByText(/另有错误 0/)).toBeNull();
  });
});

describe("a cell of the preview", () => {
  test("shows its address, label, figures and difference", () => {
    showScores(previewSession(mixed()));
    expect(box(/^H14 签约项目数 · 得分 10 改为 6\.50 （−3\.50）$/)).toBeChecked();
  });

  test("a blank cell is newly filled", () => {
    showScores(previewSession(mixed()));
    expect(box(/^H15 .*空 改为 8\.00 （新填）$/)).toBeChecked();
  });

  test.each([
    ["a typed figure", /H16/, "手填“10”，与应得不同"],
    ["a formula", /H17/, "原为公式 =SUM(H1:H3)，写入后公式被替换"],
    ["a locked cell", /H18/, "取消工作表保护后才能写入"],
  ])("%s has no tick and says why in words", (_, name, words) => {
    showScores(previewSession(mixed()));
    expect(box(name)).not.toBeChecked();
    expect(box(name)).toHaveAccessibleDescription(expect.stringContaining(words));
  });

  test("its address leads to the cell", async () => {
    const session = previewSession(mixed());
    const { user } = showScores(session);
    await user.click(screen.getByRole("button", { name: "H14" }));
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "03表", cell: "H14" });
  });

  test("one that waits for a person is listed with the reason and no tick", () => {
    showScores(previewSession(mixed()));
    const line = screen
      .getByText("指标“质量”的得分：需人工评定。")
      .closest<HTMLElement>("[role=listitem]");
    expect(line).not.toBeNull();
    if (line) expect(within(line).queryByRole("checkbox")).toBeNull();
  });
});

describe("the tick of a project", () => {
  test("stands for its plain cells: on when all are ticked, half-way when some are", async () => {
    const { user } = showScores(previewSession(mixed()));
    expect(projectBox()).toBeChecked();
    await user.click(box(/H15/));
    expect(projectBox()).toBePartiallyChecked();
  });

  test("does not tick cells that need a tick of their own", async () => {
    const session = previewSession(mixed());
    const { user } = showScores(session);
    await user.click(projectBox());
    await user.click(projectBox());
    expect(session.tick).toHaveBeenLastCalledWith(["03表!H14", "03表!H15"], true);
    expect(box(/H16/)).not.toBeChecked();
    expect(box(/H17/)).not.toBeChecked();
    expect(box(/H18/)).not.toBeChecked();
  });

  test("taken away, it takes every tick of the project away, those of cautioned cells too", async () => {
    const session = previewSession(mixed());
    const { user } = showScores(session);
    await user.click(box(/H16/));
    await user.click(projectBox());
    expect(session.tick).toHaveBeenLastCalledWith(["03表!H14", "03表!H15", "03表!H16"], false);
  });

  test("is not offered where every cell needs its own tick", () => {
    showScores(previewSession(previewOf([project({ cells: [typed("H16")] })])));
    expect(screen.queryByRole("checkbox", { name: /写入“招商推介活动”/ })).toBeNull();
    expect(screen.getByText(/本项目的格都需单独确认/)).toBeInTheDocument();
  });

  test("the tick over all projects ticks the plain cells of all", async () => {
    const session = previewSession(mixed());
    const { user } = showScores(session);
    await user.click(box(/全部项目/));
    await user.click(box(/全部项目/));
    expect(session.tick.mock.calls).toEqual([
      [["03表!H14", "03表!H15"], false],
      [["03表!H14", "03表!H15"], true],
    ]);
  });
});

describe("how it is written", () => {
  const preview = previewOf([
    project({
      cells: [
        cell({ cell: "H14", formula: "ROUND(MIN(F14/E14,1)*G14,2)" }),
        cell({ cell: "H15", formula: null }),
      ],
    }),
  ]);

  test("as formulas: each cell shows its formula, one without says that it goes in as a number", async () => {
    const session = previewSession(preview);
    const { user } = showScores(session);
    await user.click(screen.getByRole("radio", { name: "公式" }));
    expect(session.setWriteMode).toHaveBeenCalledWith("formula");
    expect(box(/H14/)).toHaveAccessibleDescription("=ROUND(MIN(F14/E14,1)*G14,2)");
    expect(box(/H15/)).toHaveAccessibleDescription("此格不能列式，写入数值");
  });

  test("as numbers: no formula is shown", () => {
    showScores(previewSession(preview));
    expect(screen.queryByText(/ROUND/)).toBeNull();
  });
});

describe("what there is to know before writing", () => {
  const hint = /Ctrl\+Z 会清空/;

  test("where writing empties the host's undo, the preview says so", () => {
    const capabilities = { ...ableHost, undoesInOneStep: false, limits: ["undoCleared"] } as const;
    showScores(previewSession(mixed(), { capabilities }));
    expect(screen.getByText(hint)).toBeInTheDocument();
  });

  test("where one step takes it back, it does not", () => {
    showScores(previewSession(mixed()));
    expect(screen.queryByText(hint)).toBeNull();
  });
});

describe("a protected sheet", () => {
  const checkedAgain = {
    stage: { kind: "checked" },
    checked: checkedWorkbook({ name: "", sheets: [], date1904: false }),
  } as const;
  const locked = cell({ cell: "H18", caution: "locked", ticked: true });
  const preview = previewOf([
    project({ protected: true, cells: [cell({ cell: "H14", ticked: false }), locked] }),
  ]);

  test("offers to write only the unlocked cells", async () => {
    const session = previewSession(preview);
    const { user } = showScores(session);
    await user.click(screen.getByRole("button", { name: "只写未锁定的 1 格" }));
    expect(box(/H14/)).toBeChecked();
    expect(box(/H18/)).not.toBeChecked();
  });

  test("offers to go on once the user has taken the protection away", async () => {
    const session = previewSession(preview);
    const { user } = showScores(session);
    session.check.mockImplementation(() => Promise.resolve(session.show(checkedAgain)));
    await user.click(screen.getByRole("button", { name: "重新预览" }));
    await waitFor(() => expect(session.openPreview).toHaveBeenCalledTimes(1));
  });

  test("reads again no further where the check failed or was stopped", async () => {
    const session = previewSession(preview);
    const { user } = showScores(session);
    await user.click(screen.getByRole("button", { name: "重新预览" }));
    expect(session.check).toHaveBeenCalledWith({ kind: "workbook" });
    expect(session.openPreview).not.toHaveBeenCalled();
  });

  test("offers its own list of changes, and never asks for a password", async () => {
    const { user, container } = showScores(previewSession(preview));
    expect(container.querySelector("input:not([type=checkbox], [type=radio])")).toBeNull();
    await user.click(screen.getByRole("button", { name: "导出本表清单" }));
    expect(screen.getByRole("heading", { name: "“招商推介活动”的写入清单" })).toBeInTheDocument();
  });

  test("without an unlocked cell says so", () => {
    showScores(previewSession(previewOf([project({ protected: true, cells: [locked] })])));
    expect(screen.getByText("本表没有未锁定的格，写不进去。")).toBeInTheDocument();
  });
});

describe("the filter", () => {
  test("for cells to confirm offers no tick over a project, and blames no project for it", async () => {
    const { user } = showScores(previewSession(mixed()));
    await user.click(screen.getByRole("radio", { name: "需单独确认 3" }));
    expect(screen.queryByRole("checkbox", { name: /^写入“/ })).toBeNull();
    expect(screen.queryByText(/本项目的格都需单独确认/)).toBeNull();
  });

  test("keeps the cells to confirm, and only them", async () => {
    const { user } = showScores(previewSession(mixed()));
    await user.click(screen.getByRole("radio", { name: "需单独确认 3" }));
    const names = screen.getAllByRole("checkbox").map((one) => one.getAttribute("aria-labelledby"));
    expect(names).toHaveLength(3);
    expect(screen.queryByRole("button", { name: "H14" })).toBeNull();
  });

  test("keeps the cells whose figure changes as it is shown", async () => {
    const same = cell({ cell: "H30", before: 8, beforeText: "8.00" });
    const { user } = showScores(
      previewSession(previewOf([project({ cells: [same, cell({ cell: "H31" })] })])),
    );
    await user.click(screen.getByRole("radio", { name: "有变化 1" }));
    expect(screen.queryByRole("button", { name: "H30" })).toBeNull();
    expect(screen.getByRole("button", { name: "H31" })).toBeInTheDocument();
  });

  test("says when nothing matches", async () => {
    const { user } = showScores(
      previewSession(previewOf([project({ cells: [cell({ cell: "H14" })] })])),
    );
    await user.click(screen.getByRole("radio", { name: "需单独确认 0" }));
    expect(screen.getByText("没有符合条件的格。")).toBeInTheDocument();
  });
});

describe("the buttons at the bottom", () => {
  test("the primary one says how many cells it writes, and writes", async () => {
    const session = previewSession(mixed());
    const { user } = showScores(session);
    await user.click(screen.getByRole("button", { name: "写入 2 格" }));
    expect(session.write).toHaveBeenCalledTimes(1);
  });

  test("with nothing ticked it says so, gives the reason and does nothing", async () => {
    const session = previewSession(previewOf([project({ cells: [typed("H16")] })]));
    const { user } = showScores(session);
    const button = screen.getByRole("button", { name: "没有勾选的格" });
    await user.click(button);
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("先勾选要写入的格，再写入。");
    expect(session.write).not.toHaveBeenCalled();
  });

  test("in a workbook that cannot be written it says what to do instead", async () => {
    const capabilities = { ...ableHost, writesCells: false };
    const session = previewSession(mixed(), { capabilities });
    const { user } = showScores(session);
    const button = screen.getByRole("button", { name: "写入 2 格" });
    await user.click(button);
    expect(button).toHaveAccessibleDescription(expect.stringContaining("导出清单后手工填写"));
    expect(session.write).not.toHaveBeenCalled();
  });

  test("where nothing is proposed it says that nothing needs writing", () => {
    showScores(previewSession(previewOf([project()])));
    expect(screen.getAllByText(/没有需要写入的得分/).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "只导出清单" })).toBeNull();
  });

  test("the list alone is text to copy, one line for each cell, and closes again", async () => {
    const { user } = showScores(previewSession(mixed()));
    await user.click(screen.getByRole("button", { name: "只导出清单" }));
    const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "写入清单" });
    expect(area.value.split("\n")).toHaveLength(6);
    expect(area).toHaveAttribute("readonly");
    await user.click(screen.getByRole("button", { name: "返回预览" }));
    expect(screen.getByRole("button", { name: "写入 2 格" })).toBeInTheDocument();
  });

  test("where copying is forbidden the list is selected and the way by hand is said", async () => {
    const { user } = showScores(previewSession(mixed()));
    await user.click(screen.getByRole("button", { name: "只导出清单" }));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await user.click(screen.getByRole("button", { name: "复制" }));
    const area = screen.getByRole<HTMLTextAreaElement>("textbox");
    expect(await screen.findByText(/请按 Ctrl\+C/)).toBeInTheDocument();
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });
});

test("the whole preview reads in English, with only the workbook's own words in Chinese", () => {
  const capabilities = { ...ableHost, undoesInOneStep: false, limits: ["undoCleared"] } as const;
  const department = [{ method: "ownTable", before: 1, after: 2 }] as const;
  const preview = { ...mixed(), mode: "formula", department } as const;
  const { container } = showScores(previewSession(preview, { capabilities }), enUS);
  for (const content of container.querySelectorAll("[data-content]")) content.remove();
  expect(container.textContent).not.toMatch(/[\u4e00-\u9fff]/);
});
