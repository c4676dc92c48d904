import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ScoreExplanation } from "../../../src/app/session/session-types";
import { evaluateWorkbook, policies, type ScoredIndicator } from "../../../src/core";
import { Explanation } from "../../../src/ui/explain/explanation";
import { figure } from "../../../src/ui/explain/figures";
import { scoreFacts } from "../../../src/ui/explain/score-facts";
import { SessionContext } from "../../../src/ui/use-session";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { sampleWorkbook } from "../findings/sample-workbook";

let short: ScoredIndicator;
let base: Omit<ScoreExplanation, "alternatives">;

beforeAll(async () => {
  const { forms } = evaluateWorkbook(await sampleWorkbook());
  const form = forms.find(({ indicators }) => indicators.some(({ status }) => status === "short"));
  const found = form?.indicators.find(({ status }) => status === "short");
  if (form === undefined || found === undefined) throw new Error("the sample falls short nowhere");
  short = found;
  base = { scored: short, policy: form.policy, policyChosenBecause: "按年度选用" };
});

function show(over: Partial<ScoreExplanation> = {}): FakeSession {
  const session = fakeSession();
  render(
    <SessionContext.Provider value={session}>
      <Explanation sheet="甲表" explanation={{ ...base, alternatives: [], ...over }} />
    </SessionContext.Provider>,
  );
  return session;
}

/** The row with another score typed into it. */
function typed(value: number | null): ScoredIndicator {
  const score = { ...short.indicator.score, value, text: value === null ? "" : String(value) };
  return { ...short, indicator: { ...short.indicator, score } };
}

describe("where a score comes from", () => {
  it("shows each step with its figures, its result and its clause", () => {
    show();
    const step = short.steps[0];
    expect(screen.getByText(step?.rule ?? "")).toBeVisible();
    expect(screen.getAllByText(/条款号待核对|本工具默认/)[0]).toBeVisible();
  });

  it("leads from a figure to its cell", async () => {
    const session = show();
    const cell = short.indicator.actual.cell ?? "";
    await userEvent.click(
      screen.getAllByRole("button", { name: `定位到 ${cell}` })[0] as HTMLElement,
    );
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "甲表", cell });
  });

  it("compares the typed score without blame", () => {
    show({ scored: typed((short.proposedScore ?? 0) + 3.5) });
    expect(screen.getByText("高于应得 3.5 分")).toBeVisible();
  });

  it("says what other rule-sets would give", () => {
    const other = policies.find(({ id }) => id !== base.policy.id);
    if (other === undefined) throw new Error("there is only one policy");
    show({
      alternatives: [
        { policy: other, score: 4 },
        { policy: base.policy, score: null },
      ],
    });
    const table = screen.getByRole("table", { name: "其他评价办法下的得分" });
    expect(
      within(table).getByRole("row", { name: new RegExp(`${other.title}.*4$`) }),
    ).toBeVisible();
    expect(within(table).getByText("需人工判断")).toBeVisible();
  });

  it("says so when every other rule-set gives the same", () => {
    show();
    expect(screen.getByText("本工具自带的其他办法给出同样的得分。")).toBeVisible();
  });
});

describe("the facts of a score", () => {
  const differences: readonly [number | null, number | null][] = [
    [null, null],
    [0.3, 0.3],
  ];
  it.each(differences)("typed %p above the rules differs by %p", (above, difference) => {
    const value = above === null ? null : (short.proposedScore ?? 0) + above;
    expect(scoreFacts(typed(value)).difference).toBe(difference);
  });

  it.each([
    [6.5, "6.5"],
    [1.005, "1.01"],
    [10, "10"],
  ])("%d is written %s", (value, text) => {
    expect(figure(value)).toBe(text);
  });
});
