import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import { parseState, readProfile, profileText, type ReaderProfile } from "../../../src/core";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { department } from "../../support/department-workbook";
import {
  headerWith,
  inventedDraft,
  inventedFile,
  inventedSheet,
} from "../../support/invented-form";
import { memoryServices, memorySession } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const ALL = { kind: "workbook" } as const;
const book = workbook(sheet([["说明"]], { name: "说明" }), inventedSheet());

async function profileIn(session: Session): Promise<ReaderProfile> {
  const trial = await session.tryTeaching(inventedDraft);
  if (!trial.ok) throw new Error(trial.problems.join());
  return trial.profile;
}

async function taught() {
  const made = memorySession(book);
  await made.session.detect();
  const profile = await profileIn(made.session);
  const outcome = await made.session.teach(profile);
  return { ...made, profile, outcome };
}

const formsOf = (session: Session) =>
  session.getState().checked?.evaluation.forms.map(({ form }) => form) ?? [];

describe("a workbook whose headers nobody knows", () => {
  test("shows what there is to point at", async () => {
    const { session } = memorySession(book);
    await session.detect();
    expect(session.getState().stage.kind).toBe("noForm");
    const sketched = await session.sketch("打分单", { top: 5, bottom: 5 });
    expect(sketched).toMatchObject({ sheet: "打分单", top: 5, bottom: 5, profile: null });
    expect(sketched?.columns.slice(0, 3)).toEqual([
      { column: 1, letters: "A", text: "大类" },
      { column: 2, letters: "B", text: "小类" },
      { column: 3, letters: "C", text: "做什么" },
    ]);
    expect(sketched?.rows.map(({ row }) => row)).toEqual([2, 3, 5, 6, 7, 8]);
    expect(sketched?.labels).toContain("事项");
    expect(await session.sketch("没有这张", null)).toBeNull();
  });

  test("is sketched before anything else was read, and nothing is shown or written for it", async () => {
    const { session, port } = memorySession(book);
    expect((await session.sketch("打分单", null))?.columns.length).toBeGreaterThan(0);
    expect(session.getState().stage).toEqual({ kind: "start" });
    expect(await port.state.read()).toBeNull();
  });

  test("shows the first rows as they would be read, and writes nothing", async () => {
    const { session, port } = memorySession(book);
    await session.detect();
    const before = port.inventory();
    expect(await session.tryTeaching(inventedDraft)).toMatchObject({
      ok: true,
      preview: {
        indicators: 2,
        projectName: "招商推介",
        rows: [
          { row: 6, texts: { name: "举办推介活动场次", target: "≥12场", score: "50" } },
          { row: 7, texts: { actual: "70亿元", deviationNote: "两个项目延期" } },
        ],
      },
    });
    expect(port.inventory()).toEqual(before);
    expect(session.getState().stage.kind).toBe("noForm");
  });

  test.each([
    { what: "no name", columns: { actual: 5 }, says: "缺少“三级指标（指标名称）”一列" },
    { what: "no actual and no score", columns: { name: 3 }, says: "两列都没有指定" },
    {
      what: "one column for two things",
      columns: { name: 3, actual: 5, score: 5 },
      says: "（年底做到）同时指定为“实际完成值”和“得分”",
    },
    { what: "nothing at all", columns: {}, says: "缺少“三级指标（指标名称）”一列" },
  ])("says what is missing of a draft with $what", async ({ columns, says }) => {
    const { session } = memorySession(book);
    await session.detect();
    const trial = await session.tryTeaching({ ...inventedDraft, columns });
    expect(trial.ok ? "" : trial.problems.join()).toContain(says);
    expect(trial.ok ? "" : trial.problems.join()).not.toContain("有文字的表头");
  });

  test("refuses a header row without indicators below, and a sheet that is not there", async () => {
    const { session } = memorySession(book);
    await session.detect();
    const wrong = await session.tryTeaching({
      ...inventedDraft,
      top: 8,
      bottom: 8,
      columns: { name: 1, score: 7 },
    });
    expect(wrong).toEqual({
      ok: false,
      problems: ["这一行下面没有读到指标；请选指标正上方的那一行表头。"],
    });
    const gone = await session.tryTeaching({ ...inventedDraft, sheet: "没有这张" });
    expect(gone).toEqual({ ok: false, problems: ["没有找到工作表“没有这张”，请重新查找。"] });
  });
});

describe("teaching", () => {
  test("checks at once by the headers pointed out, and keeps them in the workbook", async () => {
    const { session, port, profile, outcome } = await taught();
    expect(outcome).toEqual({ ok: true, kept: true });
    expect(session.getState().stage).toEqual({ kind: "checked" });
    expect(formsOf(session)).toMatchObject([{ sheet: "打分单", taughtBy: "某局打分单" }]);
    expect(session.getState().profiles).toEqual([profile]);
    expect(parseState(await port.state.read())).toMatchObject({
      problem: null,
      state: { profiles: [profile] },
    });
  });

  test("holds in another session over the same workbook", async () => {
    const { port } = await taught();
    const again = createSession(memoryServices(port));
    await again.detect();
    expect(again.getState().stage).toMatchObject({
      kind: "detected",
      detection: { forms: [{ sheet: "打分单", confidence: 1 }] },
    });
  });

  test("replaces what was pointed out of the same template before", async () => {
    const { session, profile } = await taught();
    await session.teach({ ...profile, title: "改过的" });
    expect(session.getState().profiles.map(({ title }) => title)).toEqual(["改过的"]);
    expect(formsOf(session)[0]?.taughtBy).toBe("改过的");
  });

  test("is taken back, and the labels decide again", async () => {
    const { session, port, profile } = await taught();
    await session.forgetProfile(profile.fingerprint);
    expect(session.getState().stage.kind).toBe("noForm");
    expect(session.getState().profiles).toEqual([]);
    expect(parseState(await port.state.read()).state.profiles ?? []).toEqual([]);
  });

  test("refuses the headers of another template, and changes nothing", async () => {
    const { profile } = await taught();
    const { session, port } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    const outcome = await session.teach(profile);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? "" : outcome.problems.join()).toBe(
      "这个工作簿里没有“某局打分单”的表头（大类、小类、做什么、年初说的、年底做到、满几分、打几分、为什么没做到），没有保存；请核对是不是同一种表。",
    );
    expect(session.getState().stage).toEqual({ kind: "checked" });
    expect(await port.state.read()).toBeNull();
  });

  test("names the header cell that is gone", async () => {
    const { profile } = await taught();
    const { session } = memorySession(workbook(inventedSheet({ header: headerWith(6, null) })));
    await session.detect();
    const outcome = await session.teach(profile);
    expect(outcome.ok ? "" : outcome.problems.join()).toContain(
      "打分单：按“某局打分单”指定的表头没有读成：G5 的表头“打几分”不在了",
    );
    expect(session.getState().stage.kind).toBe("noForm");
  });

  test("goes with everything else of ours when all of it is removed", async () => {
    const { session, port } = await taught();
    await session.removeEverything("keep");
    expect(session.getState().profiles).toEqual([]);
    expect((await port.state.read()) ?? "").toBe("");
  });

  test("a workbook that cannot be written keeps it for the session only", async () => {
    const port = memoryWorkbook(book);
    const capabilities = () => ({ ...port.capabilities(), writesCells: false });
    const session = createSession({ ...memoryServices(port), port: { ...port, capabilities } });
    await session.detect();
    const profile = await profileIn(session);
    expect(await session.teach(profile)).toEqual({ ok: true, kept: false });
    expect(formsOf(session)[0]?.taughtBy).toBe("某局打分单");
    expect(session.getState()).toMatchObject({ profiles: [], sessionProfiles: [profile] });
    expect(await port.state.read()).toBeNull();
    await session.check(ALL);
    expect(formsOf(session)).toHaveLength(1);
    await session.forgetProfile(profile.fingerprint);
    expect(session.getState()).toMatchObject({ sessionProfiles: [], stage: { kind: "noForm" } });
  });

  test("while other work is under way is put off with a word", async () => {
    const { session, profile } = await taught();
    const checking = session.check(ALL);
    expect(await session.teach(profile)).toMatchObject({ ok: false });
    await checking;
    expect(session.getState().stage).toEqual({ kind: "checked" });
  });
});

describe("a file", () => {
  test("keeps it through saving and opening, and gives it to another file by way of its text", async () => {
    const open = (bytes: Uint8Array) =>
      openWorkbookPort(bytes, "甲.xlsx", { loadCalculator: null });
    const sessionOn = async (bytes: Uint8Array) => {
      const port = await open(bytes);
      const session = createSession({ ...memoryServices(memoryWorkbook(department())), port });
      await session.detect();
      return { port, session };
    };
    const first = await sessionOn(inventedFile());
    const cells = (await first.port.readWorkbook()).sheets;
    const profile = await profileIn(first.session);
    await first.session.teach(profile);
    const again = await sessionOn(first.port.save());
    expect(again.session.getState()).toMatchObject({
      stage: { kind: "detected" },
      profiles: [profile],
    });
    expect((await again.port.readWorkbook()).sheets).toEqual(cells);

    const given = readProfile(profileText(profile));
    const other = await sessionOn(inventedFile({ name: "乙", project: "乙项目" }));
    expect(given.ok && (await other.session.teach(given.profile))).toEqual({
      ok: true,
      kept: true,
    });
    expect(formsOf(other.session)).toMatchObject([{ projectName: { value: "乙项目" } }]);
  });
});
