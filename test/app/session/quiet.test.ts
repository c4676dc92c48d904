import { createSession } from "../../../src/app/session/create-session";
import type { WorkbookPort } from "../../../src/app/ports";
import type { SessionState } from "../../../src/app/session/session-types";
import { department } from "../../support/department-workbook";
import { memorySession, settled } from "../../support/memory-session";
import { sheet } from "../../support/sheet-builder";

const ALL = { kind: "workbook" } as const;
const findings = ({ checked }: SessionState) => checked?.evaluation.findings ?? [];

describe("checking", () => {
  test("writes nothing to the workbook, neither cells nor record", async () => {
    const { port, services } = memorySession(department({ name: "甲", actual: null }));
    const calls: string[] = [];
    const spy: WorkbookPort = {
      ...port,
      apply: (edits) => {
        calls.push("apply");
        return port.apply(edits);
      },
      state: {
        read: () => port.state.read(),
        write: (json) => {
          calls.push("state");
          return port.state.write(json);
        },
      },
    };
    const session = createSession({ ...services, port: spy });
    await session.detect();
    await session.check(ALL);
    session.explain(0, 10);
    await session.reveal({ sheet: "甲", cell: "F10" });
    await session.openPreview();
    session.back();
    session.dispose();
    expect(calls).toEqual([]);
  });

  test("one sheet alone, and the quick preset with the blocking checks only", async () => {
    const book = department({ name: "甲", actual: null }, { name: "乙", actual: null });
    const { session } = memorySession(book);
    await session.check(ALL);
    const all = findings(session.getState());
    await session.check({ kind: "sheet", sheet: "乙" });
    const one = findings(session.getState());
    expect(session.getState().checked?.evaluation.forms.map(({ form }) => form.sheet)).toEqual([
      "乙",
    ]);
    expect(one.length).toBeLessThan(all.length);
    session.configure({ preset: "quick" });
    await session.check(ALL);
    expect(session.getState().checked?.preset).toBe("quick");
    const quick = findings(session.getState());
    expect(quick.length).toBeGreaterThan(0);
    expect(quick.length).toBeLessThan(all.length);
  });

  test("leaves the sheets of our own out", async () => {
    const { session } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    await session.writeResultSheets();
    expect(session.getState().ownSheets).toEqual(["自评检查结果", "得分汇总", "目标质量倒查"]);
    await session.check(ALL);
    const { evaluation } = session.getState().checked ?? {};
    expect(evaluation?.sheets?.map(({ name }) => name)).toEqual(["甲"]);
    await session.detect();
    expect(session.getState().stage).toMatchObject({
      kind: "detected",
      detection: { otherSheets: [] },
    });
  });

  test("rests between slices, shows findings as they come, and keeps them when stopped", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `项目${String(index)}`);
    const { services } = memorySession(
      department(...names.map((name) => ({ name, actual: null }))),
    );
    let time = 0;
    let pauses = 0;
    const slow = {
      ...services,
      clock: () => (time += 20),
      pause: () => Promise.resolve(void (pauses += 1)),
    };
    const session = createSession(slow);
    const seen: string[] = [];
    session.subscribe(() => {
      const { stage, checked } = session.getState();
      if (stage.kind === "running") seen.push(`${stage.progress.task} ${String(checked?.partial)}`);
      if (checked && stage.kind === "running" && checked.evaluation.findings.length > 60)
        session.stop();
    });
    await session.check(ALL);
    expect(pauses).toBeGreaterThan(20);
    expect(new Set(seen)).toEqual(
      new Set(["reading undefined", "scoring undefined", "checking undefined", "checking true"]),
    );
    const { checked, stage } = session.getState();
    expect(stage.kind).toBe("checked");
    expect(checked?.partial).toBe(true);
    expect(checked?.evaluation.findings.length).toBeGreaterThan(60);
  });

  test("stopped while the workbook is read, it goes back to where it began", async () => {
    const { services, port } = memorySession(department({ name: "甲" }));
    const session = createSession({
      ...services,
      port: {
        ...port,
        readWorkbook: () => {
          session.stop();
          return port.readWorkbook();
        },
      },
    });
    await session.check(ALL);
    expect(session.getState()).toMatchObject({ stage: { kind: "start" }, checked: null });
  });
});

describe("what the user edits after a check", () => {
  test("is told at once and checked again after a rest, with the stage as it was", async () => {
    const { session, port, services } = memorySession(department({ name: "甲", actual: null }));
    await session.check(ALL);
    const before = findings(session.getState());
    expect(before.some(({ cells }) => cells.includes("F10"))).toBe(true);
    const stages = new Set<string>();
    session.subscribe(() => stages.add(session.getState().stage.kind));
    port.type("甲", "F10", { value: "12场" });
    expect(session.getState().checked?.changed).toEqual([{ sheet: "甲", range: "F10" }]);
    services.advance(399);
    expect(session.getState().checked?.changed).toHaveLength(1);
    services.advance(1);
    const after = await settled(session, ({ checked }) => checked?.changed.length === 0);
    expect(findings(after).length).toBeLessThan(before.length);
    expect(stages).toEqual(new Set(["checked"]));
  });

  test("renews an open preview and keeps its ticks", async () => {
    const { session, port, services } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    await session.openPreview();
    session.tick(["甲!H12"], false);
    port.type("甲", "F10", { value: "6场" });
    services.advance(400);
    await settled(session, ({ checked }) => checked?.changed.length === 0);
    const { stage } = session.getState();
    const cells = stage.kind === "previewing" ? (stage.preview.projects[0]?.cells ?? []) : [];
    expect(cells.map(({ cell, after, ticked }) => [cell, after, ticked])).toEqual([
      ["H6", 1, true],
      ["I6", 10, true],
      ["H10", 25, true],
      ["H11", 30, true],
      ["H12", 10, false],
    ]);
  });

  test("outside every form is no news", async () => {
    const book = department({ name: "甲" });
    const other = sheet([["备注"]], { name: "说明" });
    const { session, port } = memorySession({ ...book, sheets: [...book.sheets, other] });
    await session.check(ALL);
    port.type("说明", "A1", { value: "改" });
    port.type("甲", "Z80", { value: "改" });
    expect(session.getState().checked?.changed).toEqual([]);
  });

  test("our own writes are no news either", async () => {
    const { session } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    await session.openPreview();
    await session.write();
    expect(session.getState().checked?.changed).toEqual([]);
    await session.undo();
    expect(session.getState().checked?.changed).toEqual([]);
  });

  test("stays told while the host cannot be read, without an error screen", async () => {
    const { port, services } = memorySession(department({ name: "甲" }));
    let refuses = false;
    const session = createSession({
      ...services,
      port: {
        ...port,
        readWorkbook: () => (refuses ? Promise.reject(new Error("busy")) : port.readWorkbook()),
      },
    });
    await session.check(ALL);
    refuses = true;
    port.type("甲", "F10", { value: "6场" });
    services.advance(400);
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(session.getState()).toMatchObject({
      stage: { kind: "checked" },
      checked: { changed: [{ range: "F10" }] },
    });
    refuses = false;
    port.type("甲", "F11", { value: "90亿元" });
    services.advance(400);
    await settled(session, ({ checked }) => checked?.changed.length === 0);
  });

  test("during a check is not lost", async () => {
    const { port, services } = memorySession(department({ name: "甲" }));
    let meddle: (() => void) | null = null;
    const session = createSession({
      ...services,
      port: {
        ...port,
        readWorkbook: async () => {
          const workbook = await port.readWorkbook();
          meddle?.();
          meddle = null;
          return workbook;
        },
      },
    });
    await session.check(ALL);
    meddle = () => port.type("甲", "F10", { value: "6场" });
    await session.check(ALL);
    expect(session.getState().checked?.changed).toEqual([{ sheet: "甲", range: "F10" }]);
    services.advance(400);
    const { checked } = await settled(session, (state) => state.checked?.changed.length === 0);
    expect(checked?.evaluation.forms[0]?.proposedTotal).toBe(75);
  });

  test("after the session is disposed is nobody's business", async () => {
    const { session, port } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    session.dispose();
    port.type("甲", "F10", { value: "6场" });
    expect(session.getState().checked?.changed).toEqual([]);
  });
});

describe("what the user has set", () => {
  test("is kept and loaded, and what is none of ours is passed over", () => {
    const preferences = {
      preset: "quick",
      writeMode: "sideways",
      theme: "dark",
      more: 1,
    } as object;
    const { session, services } = memorySession(department({ name: "甲" }), { preferences });
    expect(session.getState().settings).toEqual({
      policyId: null,
      preset: "quick",
      writeMode: "value",
      theme: "dark",
      language: null,
      welcomed: false,
    });
    session.configure({ welcomed: true });
    expect(services.saved()).toMatchObject({ preset: "quick", welcomed: true });
  });

  test("another rule-set shows its result at once", async () => {
    const { session } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    session.configure({ policyId: "hubei-20-40-40" });
    const { checked } = await settled(
      session,
      (state) => state.checked?.evaluation.forms[0]?.policy.id === "hubei-20-40-40",
    );
    expect(checked?.evaluation.forms[0]?.policyChosenBecause).toBe("按指定的评价办法");
    session.configure({ policyId: "no-such" });
    await settled(
      session,
      (state) => state.checked?.evaluation.forms[0]?.policy.id === "cn-mof-2020",
    );
  });
});

describe("explaining a score", () => {
  test("gives the steps, the rule-set, and each other result of other rule-sets once", async () => {
    const { session } = memorySession(department({ name: "甲", actual: "9场" }));
    await session.check(ALL);
    const explained = session.explain(0, 10);
    expect(explained?.scored.proposedScore).toBe(37.5);
    expect(explained?.policy.id).toBe("cn-mof-2020");
    const scores = explained?.alternatives.map(({ score }) => score) ?? [];
    expect(new Set([37.5, ...scores]).size).toBe(scores.length + 1);
    expect(session.explain(0, 6)?.scored.proposedScore).toBe(10);
  });

  test.each([
    ["a row without a score", 0, 3],
    ["a form that is not there", 7, 10],
  ])("%s has nothing to explain", async (_, form, row) => {
    const { session } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    expect(session.explain(form, row)).toBeNull();
  });
});
