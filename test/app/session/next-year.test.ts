import { createSession } from "../../../src/app/session/create-session";
import { department } from "../../support/department-workbook";
import { memoryServices, memorySession } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";

const ALL = { kind: "workbook" } as const;

/** Projects with 30 of 12 events each: targets set low. */
function projects(count: number) {
  return department(
    ...Array.from({ length: count }, (_, index) => ({
      name: `项目${String(index + 1)}`,
      actual: "30场",
    })),
  );
}

describe("what a session says for next year", () => {
  test("is nothing before a check, and changes nothing on the screen", async () => {
    const { session } = memorySession(projects(1));
    expect(await session.nextYear()).toBeNull();
    expect(session.getState().stage).toEqual({ kind: "start" });
  });

  test("is of the last result, whichever checks it ran", async () => {
    const { session } = memorySession(projects(2));
    session.configure({ preset: "quick" });
    await session.check(ALL);
    const found = await session.nextYear();
    expect(found?.targetReview?.counts).toMatchObject({ setLow: 2, weightConcentrated: 2 });
    expect(found?.resultApplication?.counts.raiseTargets).toBe(2);
    expect(session.getState().stage).toEqual({ kind: "checked" });
  });

  test("is bounded by kind, with all counted", async () => {
    const { session } = memorySession(projects(130));
    await session.check(ALL);
    const { targetReview, resultApplication } = (await session.nextYear()) ?? {};
    expect(targetReview?.counts.setLow).toBe(130);
    expect(targetReview?.lines.filter(({ kind }) => kind === "setLow")).toHaveLength(100);
    expect(targetReview?.forms).toEqual([]);
    expect(resultApplication?.counts.raiseTargets).toBe(130);
    expect(resultApplication?.items).toHaveLength(100);
  });

  test("is worked out with pauses, so that the screen can draw", async () => {
    const services = memoryServices(memoryWorkbook(projects(20)));
    let [time, pauses] = [0, 0];
    const session = createSession({
      ...services,
      clock: () => (time += 10),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    await session.check(ALL);
    pauses = 0;
    await session.nextYear();
    expect(pauses).toBeGreaterThan(5);
  });
});
