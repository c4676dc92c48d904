import { screen, within } from "@testing-library/react";
import type { JournalRunView } from "../../../src/app/session/session-types";
import { JournalPanel } from "../../../src/ui/report/journal-panel";
import { MarksPanel } from "../../../src/ui/report/marks-panel";
import { timeText } from "../../../src/ui/report/time-text";
import { policyById, type Evaluation, type Finding } from "../../../src/core/index";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { ableHost, checkedEvaluation, checkedWorkbook } from "../../support/session-states";
import { showIn } from "../preview/show-screen";

const empty = checkedWorkbook({ name: "书.xlsx", sheets: [], date1904: false });

function evaluationWith(...cells: readonly (readonly string[])[]): Evaluation {
  const findings = cells.map((named): Finding => ({
    check: "SE520",
    message: "缺得分。",
    level: "error",
    kind: "fail",
    sheet: "03表",
    cells: named,
    form: 0,
    row: 14,
    logicalPath: "",
    clause: null,
    fixes: [],
  }));
  return { ...empty.evaluation, findings };
}

const checked = checkedEvaluation(evaluationWith(["H14", "H15"], ["H14"]));

const runs: readonly JournalRunView[] = [
  {
    index: 0,
    at: null,
    policy: null,
    cells: [{ sheet: "03表", cell: "H14", before: null, after: 8 }],
  },
  {
    index: 1,
    at: "2024-03-01T02:32:00.000Z",
    policy: "项目支出绩效评价管理办法",
    cells: [
      { sheet: "03表", cell: "H15", before: 10, after: "=ROUND(1,2)" },
      { sheet: "04表", cell: "H9", before: "完成", after: 6.5 },
    ],
  },
];

describe("the record of writings", () => {
  test("an empty one says so", () => {
    showIn(fakeSession(), <JournalPanel />);
    expect(screen.getByText("还没有写入过。")).toBeInTheDocument();
  });

  test("lists the runs, the latest first, with time, count and rule-set", () => {
    showIn(fakeSession({ journal: runs }), <JournalPanel />);
    const [latest, first] = screen.getAllByRole("group");
    expect(latest).toHaveTextContent(timeText("2024-03-01T02:32:00.000Z"));
    expect(latest).toHaveTextContent("2 格 · 规则：项目支出绩效评价管理办法");
    expect(first).toHaveTextContent("时间未记 · 1 格");
  });

  test("shows for each cell what it held and what was written", async () => {
    const session = fakeSession({ journal: runs });
    const { user } = showIn(session, <JournalPanel />);
    const line = screen.getByRole("button", { name: "定位到 03表!H14" }).closest("li");
    expect(line).toHaveTextContent("03表!H14 空 →改为 8");
    await user.click(screen.getByRole("button", { name: "定位到 04表!H9" }));
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "04表", cell: "H9" });
  });

  test("offers to undo the last run only, and says why not the others", async () => {
    const session = fakeSession({ journal: runs });
    const { user } = showIn(session, <JournalPanel />);
    const panel = within(screen.getByRole("region", { name: "写入记录" }));
    await user.click(panel.getByRole("button", { name: "撤销这次写入" }));
    expect(session.undo).toHaveBeenCalledTimes(1);
    expect(panel.getByText("先撤销后面的写入，才能撤销这次。")).toBeInTheDocument();
  });
});

test("a long record shows the latest five runs, and earlier ones when asked", async () => {
  const journal = Array.from({ length: 7 }, (_, index) => ({
    index,
    at: null,
    policy: null,
    cells: [],
  }));
  const { user } = showIn(fakeSession({ journal }), <JournalPanel />);
  expect(screen.getAllByRole("group")).toHaveLength(5);
  await user.click(screen.getByRole("button", { name: "更早的 2 次" }));
  expect(screen.getAllByRole("group")).toHaveLength(7);
});

test("a run says its rule-sets by their titles, and one it does not know by its id", () => {
  const journal = [{ index: 0, at: null, policy: "cn-mof-2020、cn-old", cells: [] }];
  showIn(fakeSession({ journal }), <JournalPanel />);
  const title = policyById("cn-mof-2020")?.title;
  expect(title).toBeDefined();
  expect(screen.getByRole("group")).toHaveTextContent(`规则：${title}、cn-old`);
});

describe("a time", () => {
  test("that cannot be read is shown as it is", () => {
    expect(timeText("昨天")).toBe("昨天");
  });

  test("is shown as date and minute", () => {
    expect(timeText("2024-03-01T02:32:00.000Z")).toMatch(/^2024-0[23]-\d\d \d\d:\d\d$/);
  });
});

describe("marks", () => {
  const marking = (over = {}): FakeSession => fakeSession({ checked, ...over });

  test("say how many cells they would colour, each cell once", () => {
    showIn(marking(), <MarksPanel />);
    expect(screen.getByText(/有问题的 2 个单元格/)).toBeInTheDocument();
  });

  test("are made without comments unless these are asked for", async () => {
    const session = marking();
    const { user } = showIn(session, <MarksPanel />);
    await user.click(screen.getByRole("button", { name: "标记问题单元格" }));
    await user.click(screen.getByRole("checkbox", { name: "同时在单元格上加批注" }));
    await user.click(screen.getByRole("button", { name: "标记问题单元格" }));
    expect(session.mark.mock.calls).toEqual([[{ comments: false }], [{ comments: true }]]);
  });

  test("offer no comments where the host has none", () => {
    showIn(marking({ capabilities: { ...ableHost, writesComments: false } }), <MarksPanel />);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("that stand can be cleared", async () => {
    const session = marking({ marks: 3 });
    const { user } = showIn(session, <MarksPanel />);
    expect(screen.getByText("现有标记 3 处。")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "清除标记" }));
    expect(session.unmark).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["there is no result yet", { checked: null }, /先检查再标记/],
    ["nothing was found", { checked: empty }, /不用标记/],
    ["the host cannot mark", { capabilities: { ...ableHost, writesMarks: false } }, /不能加标记/],
  ])("are not offered where %s, and the reason is said", (_, over, words) => {
    showIn(marking(over), <MarksPanel />);
    expect(screen.queryByRole("button", { name: "标记问题单元格" })).toBeNull();
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test("result sheets that stand are named", () => {
    showIn(marking({ ownSheets: ["得分汇总"] }), <MarksPanel />);
    expect(screen.getByText(/已有结果表：得分汇总/)).toBeInTheDocument();
  });
});
