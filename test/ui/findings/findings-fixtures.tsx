import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Session } from "../../../src/app/session/session-types";
import type { Evaluation, Finding, Fix } from "../../../src/core";
import { FindingsScreen } from "../../../src/ui/findings/findings-screen";
import type { Texts } from "../../../src/ui/text/texts";
import { TextsContext } from "../../../src/ui/text/use-texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { SessionContext } from "../../../src/ui/use-session";
import { checkedEvaluation } from "../../support/session-states";
import { fakeSession, type FakeSession } from "../../support/fake-session";

/** A finding of an indicator's score, with what the test says on top. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    check: "SE526",
    message: "按办法应得 6.5 分，填为 10 分。",
    level: "error",
    kind: "fail",
    sheet: "甲表",
    cells: ["H13"],
    form: null,
    row: null,
    logicalPath: "项目甲/产出指标/数量指标/签约项目数#得分",
    clause: null,
    fixes: [],
    ...over,
  };
}

/** A fix that replaces one cell. */
export function fix(cell: string, over: Partial<Fix> = {}): Fix {
  return {
    title: `改正 ${cell}`,
    safety: "safe",
    edits: [{ kind: "cell", sheet: "甲表", cell, expect: "２００", value: "200" }],
    ...over,
  };
}

/** An evaluation with these findings and no forms. */
export function evaluation(
  findings: readonly Finding[],
  over: Partial<Evaluation> = {},
): Evaluation {
  return {
    name: "自评.xlsx",
    fiscalYear: 2023,
    forms: [],
    otherSheets: [],
    summary: null,
    findings,
    waived: [],
    unneededWaivers: [],
    notifications: [],
    ...over,
  };
}

export type Shown = RenderResult & { readonly user: UserEvent; readonly session: FakeSession };

/** Draws the findings of an evaluation around a session that only remembers what it was asked. */
export function showFindings(shown: Evaluation, texts: Texts = zhCN): Shown {
  const session = fakeSession({ stage: { kind: "checked" }, checked: checkedEvaluation(shown) });
  return { ...showSession(session, texts), session };
}

/** Draws the findings screen over any session. */
export function showSession(
  session: Session,
  texts: Texts = zhCN,
): RenderResult & { readonly user: UserEvent } {
  const user = userEvent.setup();
  const result = render(
    <FluentProvider theme={webLightTheme}>
      <TextsContext.Provider value={texts}>
        <SessionContext.Provider value={session}>
          <FindingsScreen />
        </SessionContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>,
  );
  return { ...result, user };
}
