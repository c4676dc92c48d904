import { createSession } from "../../src/app/session/create-session";
import type { SessionState } from "../../src/app/session/session-types";
import { FileProblem } from "../../src/app/workbench/file-problem";
import { boundedNextYear, nextYear, policyById } from "../../src/core";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { department } from "../support/department-workbook";
import { memoryServices } from "../support/memory-session";
import { memoryWorkbook } from "../support/memory-workbook";
import { bytesOf, openInMemory, SAMPLE, until } from "./support/open-in-memory";

// Whole workbooks are checked several times over.
jest.setTimeout(60_000);

/** The session as it is without a worker in between. */
async function localState(): Promise<SessionState> {
  const port = await openWorkbookPort(bytesOf(SAMPLE), "甲.xlsx", { loadCalculator: null });
  const session = createSession({ ...memoryServices(memoryWorkbook(department())), port });
  await session.check({ kind: "workbook" });
  return session.getState();
}

describe("opening a file in a worker", () => {
  test("ends the worker when it is stopped", async () => {
    const stop = new AbortController();
    const opening = openInMemory(bytesOf(SAMPLE), "甲.xlsx", stop);
    stop.abort();
    await expect(opening).rejects.toBeInstanceOf(FileProblem);
  });

  test("is over once the workbook is open: stopping then ends nothing", async () => {
    const stop = new AbortController();
    const { workbook } = await openInMemory(bytesOf(SAMPLE), "甲.xlsx", stop);
    stop.abort();
    await expect(workbook.grid.sheets()).resolves.not.toHaveLength(0);
    workbook.dispose();
  });
});

describe("a session in a worker", () => {
  test("shows on the page what it found, word for word, without the cells of the workbook", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    await workbook.session.check({ kind: "workbook" });
    const { stage, checked, workbook: name } = workbook.session.getState();
    const local = await localState();
    const { sheets, ...evaluation } = local.checked!.evaluation;
    expect(stage).toEqual({ kind: "checked" });
    expect(name).toBe("甲.xlsx");
    expect(sheets?.length).toBeGreaterThan(20);
    expect(evaluation.findings.length).toBeGreaterThan(20);
    expect(checked?.evaluation).toEqual(evaluation);
    workbook.dispose();
  });

  test("keeps what the form and its scored rows share one and the same object", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    await workbook.session.check({ kind: "workbook" });
    const [form] = workbook.session.getState().checked!.evaluation.forms;
    expect(form?.indicators[0]?.indicator).toBe(form?.form.indicators[0]);
    expect(form?.funding[0]?.row).toBe(form?.form.funding[0]);
    expect(form?.policy).toBe(policyById(form?.policy.id ?? ""));
    workbook.dispose();
  });

  test("keeps every part that did not change the same object, also through a new check", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    const { session, grid } = workbook;
    await session.check({ kind: "workbook" });
    const before = session.getState();
    await session.openPreview();
    const previewing = session.getState();
    expect(previewing.checked).toBe(before.checked);
    expect(previewing.capabilities).toBe(before.capabilities);
    session.back();
    await until(workbook, ({ stage }) => stage.kind === "checked");

    await grid.edit({ sheet: "06招商代理服务费", cell: "G15" }, "10");
    const after = await until(
      workbook,
      ({ checked }) =>
        checked!.evaluation.findings.length !== before.checked!.evaluation.findings.length,
    );
    const forms = (state: SessionState) => state.checked!.evaluation.forms;
    const changed = forms(after).filter((form, index) => form !== forms(before)[index]);
    expect(changed.map(({ form }) => form.sheet)).toEqual(["06招商代理服务费"]);
    workbook.dispose();
  });

  test("explains a score from what the page has", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    await workbook.session.check({ kind: "workbook" });
    const [form] = workbook.session.getState().checked!.evaluation.forms;
    const row = form!.indicators[0]!.indicator.row;
    expect(workbook.session.explain(0, row)?.scored).toBe(form!.indicators[0]);
    expect(workbook.session.explain(0, 1)).toBeNull();
    workbook.dispose();
  });

  test("says for next year what it says without a worker in between", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    expect(await workbook.session.nextYear()).toBeNull();
    await workbook.session.check({ kind: "workbook" });
    const found = await workbook.session.nextYear();
    const { checked } = await localState();
    expect(found).toEqual(boundedNextYear(nextYear(checked!.evaluation), 100));
    expect(found?.targetReview?.lines[0]?.kind).toBe("setLow");
    workbook.dispose();
    expect(await workbook.session.nextYear()).toBeNull();
  });

  test("writes scores, and undoes them", async () => {
    const { workbook, engineCalls } = await openInMemory(bytesOf(SAMPLE));
    const { session } = workbook;
    expect(engineCalls()).toBe(0);
    await session.openPreview();
    const { stage } = session.getState();
    expect(stage.kind === "previewing" && stage.preview.cellsTicked).toBeGreaterThan(50);
    await session.write();
    expect(session.getState().stage).toMatchObject({
      kind: "reported",
      report: { action: "scores", verified: true, notDone: [] },
    });
    expect(session.getState().journal).toHaveLength(1);
    await session.undo();
    expect(session.getState().stage).toMatchObject({
      kind: "reported",
      report: { action: "undo" },
    });
    workbook.dispose();
  });

  test("is stopped from the page", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    const { session } = workbook;
    const work = session.check({ kind: "workbook" });
    session.stop();
    await work;
    const { stage, checked } = session.getState();
    expect(stage.kind === "start" || checked?.partial === true).toBe(true);
    workbook.dispose();
  });

  test("hands settings to the page to be kept", async () => {
    const { workbook, saved } = await openInMemory(bytesOf(SAMPLE));
    workbook.session.configure({ theme: "dark" });
    await until(workbook, ({ settings }) => settings.theme === "dark");
    expect(saved).toMatchObject([{ theme: "dark" }]);
    workbook.dispose();
  });

  test("sends no message that would hold the page up", async () => {
    const { workbook, sent } = await openInMemory(bytesOf(SAMPLE));
    await workbook.session.check({ kind: "workbook" });
    const sizes = sent.map((message) => JSON.stringify(message).length);
    expect(Math.max(...sizes)).toBeLessThan(400_000);
    workbook.dispose();
  });
});

describe("a worker that dies", () => {
  test("leaves the last findings on the screen and says what to do", async () => {
    const { workbook, kill } = await openInMemory(bytesOf(SAMPLE));
    const { session, grid } = workbook;
    await session.check({ kind: "workbook" });
    kill();
    const { stage, checked } = session.getState();
    expect(stage).toMatchObject({
      kind: "failed",
      trouble: { code: "connectionLost", message: expect.stringContaining("刷新页面") },
    });
    expect(checked?.evaluation.findings.length).toBeGreaterThan(20);
    await session.retry();
    expect(await grid.edit({ sheet: "甲", cell: "A1" }, "1")).toMatchObject({ done: false });
    await expect(workbook.save()).rejects.toThrow("刷新页面");
  });

  test("ends what was being waited for", async () => {
    const { workbook, kill } = await openInMemory(bytesOf(SAMPLE));
    const work = workbook.session.check({ kind: "workbook" });
    kill();
    await work;
    expect(workbook.session.getState().stage.kind).toBe("failed");
  });
});

describe("a file that cannot be opened", () => {
  test("is refused with words for the user", async () => {
    const text = new TextEncoder().encode("no workbook at all");
    await expect(openInMemory(text, "乙.xlsx")).rejects.toThrow(/[\u4e00-\u9fff].*。/);
    await expect(openInMemory(new Uint8Array(0), "乙.xlsx")).rejects.toMatchObject({
      name: "FileProblem",
    });
  });
});
