import { verifyReport } from "../../../src/core";
import { department } from "../../support/department-workbook";
import { memorySession } from "../../support/memory-session";
import { scoredProject } from "../../support/report-workbook";

const REPORT = [{ text: "某局2023年度绩效自评报告" }, { text: "招商推介专项经费自评得分98分。" }];

describe("a report verified by a session", () => {
  test("is held against the last result, and changes neither state nor workbook", async () => {
    const book = department(scoredProject("招商推介专项经费", 100));
    const { session, port } = memorySession(book);
    expect(await session.verifyReport(REPORT)).toBeNull();
    await session.check({ kind: "workbook" });
    const [state, before] = [session.getState(), port.inventory()];
    const found = await session.verifyReport(REPORT);
    const { evaluation } = state.checked ?? {};
    if (!evaluation) throw new Error("nothing was checked");
    expect(found).toEqual(verifyReport(REPORT, evaluation));
    expect(found?.results.map(({ rule, kind }) => [rule, kind])).toEqual([["RC16", "fail"]]);
    expect(session.getState()).toBe(state);
    expect(port.inventory()).toEqual(before);
  });
});
