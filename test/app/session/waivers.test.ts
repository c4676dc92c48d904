import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import { parseState, waiverKey, type Finding } from "../../../src/core";
import { department } from "../../support/department-workbook";
import { memoryServices, memorySession, settled } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";

const ALL = { kind: "workbook" } as const;
/** A score above its points stands in H12 of both forms. */
const OVER = "SE522";
const book = department(
  { name: "甲", scores: [9, 50, 30, 12, 101] },
  { name: "乙", scores: [9, 50, 30, 12, 101] },
);

function overOf(session: Session, sheet: string): Finding | undefined {
  return session
    .getState()
    .checked?.evaluation.findings.find((one) => one.check === OVER && one.sheet === sheet);
}

function over(session: Session, sheet: string): Finding {
  const found = overOf(session, sheet);
  if (!found) throw new Error(`nothing is found on ${sheet}`);
  return found;
}

const keysOf = (session: Session): readonly string[] =>
  session.getState().waivers.map((one) => waiverKey(one));

async function waived(): Promise<ReturnType<typeof memorySession>> {
  const made = memorySession(book);
  await made.session.check(ALL);
  await made.session.waive(over(made.session, "甲"), "cell", " 财政局已书面同意 ");
  return made;
}

describe("a finding marked 不适用", () => {
  test("leaves the findings at once, with the reason and the day on record in the workbook", async () => {
    const { session, port } = await waived();
    expect(overOf(session, "甲")).toBeUndefined();
    expect(overOf(session, "乙")).toBeDefined();
    expect(session.getState().stage).toEqual({ kind: "checked" });
    expect(session.getState().checked?.evaluation.waived).toMatchObject([
      { finding: { check: OVER, sheet: "甲" }, waiver: { reason: "财政局已书面同意" } },
    ]);
    const kept = parseState(await port.state.read()).state.waivers;
    expect(kept).toEqual(session.getState().waivers);
    expect(kept).toMatchObject([{ scope: "cell", at: "2024-03-01T08:00:00.000Z" }]);
  });

  test("stays so in another session over the same workbook", async () => {
    const { port } = await waived();
    const again = createSession(memoryServices(port));
    await again.check(ALL);
    expect(overOf(again, "甲")).toBeUndefined();
    expect(again.getState().waivers).toHaveLength(1);
  });

  test("says the same after another check", async () => {
    const { session } = await waived();
    const before = session.getState().checked?.evaluation;
    await session.check(ALL);
    expect(session.getState().checked?.evaluation).toEqual(before);
  });

  test("is neither marked in the sheet nor commented on", async () => {
    const { session, port } = memorySession(department({ name: "甲", actual: null }));
    await session.check(ALL);
    const blank = session
      .getState()
      .checked?.evaluation.findings.filter(({ cells }) => cells[0] === "F10");
    for (const one of blank ?? []) await session.waive(one, "cell", "本年不开展");
    await session.mark({ comments: true });
    expect([port.colorOf("甲", "F10"), port.commentOf("甲", "F10")]).toEqual([null, null]);
  });

  test("comes back with a word of why, once the user changes its cell", async () => {
    const { session, port, services } = await waived();
    port.type("甲", "H12", { value: 15 });
    services.advance(400);
    await settled(session, ({ checked }) => checked?.changed.length === 0);
    expect(over(session, "甲").lapsed).toMatchObject({
      before: { contents: [12, 10] },
      after: { contents: [15, 10] },
    });
  });

  test("is gone with its mark taken back, one or all", async () => {
    const { session, port } = await waived();
    await session.waive(over(session, "乙"), "project", "同上");
    const [first = ""] = keysOf(session);
    await session.restore([first]);
    expect([overOf(session, "甲")?.sheet, overOf(session, "乙")]).toEqual(["甲", undefined]);
    await session.resetWaivers();
    expect([overOf(session, "甲")?.sheet, overOf(session, "乙")?.sheet]).toEqual(["甲", "乙"]);
    expect(await port.state.read()).toBeNull();
    expect(session.getState().waivers).toEqual([]);
  });

  test("is taken off the record with everything else of ours", async () => {
    const { session, port } = await waived();
    await session.removeEverything("keep");
    expect(await port.state.read()).toBeNull();
    expect([session.getState().waivers, overOf(session, "甲")?.sheet]).toEqual([[], "甲"]);
  });

  test("does not keep the scores from being written, nor the record of them", async () => {
    const { session, port } = await waived();
    await session.openPreview();
    await session.write();
    const { state } = parseState(await port.state.read());
    expect([state.waivers?.length, state.runs.length]).toEqual([1, 1]);
    await session.undo();
    expect(overOf(session, "甲")).toBeUndefined();
  });
});

describe("what cannot be marked", () => {
  test("a blank reason changes nothing", async () => {
    const { session, port } = memorySession(book);
    await session.check(ALL);
    await session.waive(over(session, "甲"), "cell", " \n");
    expect([overOf(session, "甲")?.sheet, await port.state.read()]).toEqual(["甲", null]);
  });

  test("a finding that is no longer in the result changes nothing", async () => {
    const { session, port } = memorySession(book);
    await session.check(ALL);
    await session.waive({ ...over(session, "甲"), message: "别的话。" }, "cell", "理由");
    expect(await port.state.read()).toBeNull();
  });

  test("a workbook that cannot be written is refused with what to do", async () => {
    const port = memoryWorkbook(book);
    const capabilities = () => ({ ...port.capabilities(), writesCells: false });
    const session = createSession({ ...memoryServices(port), port: { ...port, capabilities } });
    await session.check(ALL);
    await session.waive(over(session, "甲"), "cell", "理由");
    expect(session.getState().stage).toMatchObject({
      kind: "failed",
      trouble: { code: "readOnly", message: expect.stringContaining("没有作任何改动") },
    });
    expect(await port.state.read()).toBeNull();
  });

  test("a record that cannot be kept is said, and the finding stays", async () => {
    const port = memoryWorkbook(book);
    const write = () => Promise.reject(new Error("disk full"));
    const services = memoryServices(port);
    const session = createSession({
      ...services,
      port: { ...port, state: { read: port.state.read, write } },
    });
    await session.check(ALL);
    await session.waive(over(session, "甲"), "cell", "理由");
    expect(session.getState()).toMatchObject({ stage: { kind: "failed" }, waivers: [] });
    expect(overOf(session, "甲")).toBeDefined();
  });
});

describe("a check of one sheet", () => {
  test("holds its findings against the record, and says nothing of the other sheets' waivers", async () => {
    const { session } = await waived();
    await session.check({ kind: "sheet", sheet: "乙" });
    expect(session.getState().checked?.evaluation).toMatchObject({
      waived: [],
      unneededWaivers: [],
    });
    await session.waive(over(session, "乙"), "cell", "同上");
    expect(session.getState().checked?.evaluation.unneededWaivers).toEqual([]);
    expect(keysOf(session)).toHaveLength(2);
  });
});
