import { draftReport, nextYear } from "../../../src/core";
import { department } from "../../support/department-workbook";
import { memorySession } from "../../support/memory-session";
import { sheet } from "../../support/sheet-builder";

const ALL = { kind: "workbook" } as const;

describe("the draft of a session", () => {
  test("is there once there is a result, and changes neither stage nor workbook", async () => {
    const { session, port } = memorySession(department({ name: "甲" }, { name: "乙" }));
    expect(await session.draftReport()).toBeNull();
    await session.check(ALL);
    const [state, before] = [session.getState(), port.inventory()];
    const draft = await session.draftReport();
    const { evaluation } = state.checked ?? {};
    if (!evaluation) throw new Error("nothing was checked");
    expect(draft).toEqual(draftReport(evaluation, nextYear(evaluation)));
    expect(session.getState()).toBe(state);
    expect(port.inventory()).toEqual(before);
  });

  test("of a workbook without a form is nothing", async () => {
    const { session } = memorySession({
      name: "a.xlsx",
      sheets: [sheet([["开支", 1]])],
      date1904: false,
    });
    await session.check(ALL);
    expect(await session.draftReport()).toBeNull();
  });
});
