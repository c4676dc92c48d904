import {
  sketchSheet,
  templateUse,
  tryDraft,
  withoutProfile,
  withProfile,
  type DraftTrial,
  type HeaderDraft,
  type ReaderProfile,
  type Sheet,
  type SheetSketch,
  type Workbook,
} from "../../core/index";
import { profilesOf } from "../known-profiles";
import { checkNow } from "./check";
import { showProgress, type Desk } from "./desk";
import { readBook } from "./read-book";
import { saveRecord } from "./record";
import { runTask } from "./run-task";
import type { HeaderRowsWish, TeachOutcome } from "./session-types";
import { runInSlices } from "./slices";

/** The headers in force: those of this session, then those kept in the workbook. */
export function profilesInForce({ memory }: Desk): readonly ReaderProfile[] {
  return profilesOf(memory.record, memory.profiles);
}

/** What a person needs to see of a sheet to point at its header; `null` when the workbook holds no such sheet. */
export async function sketch(
  desk: Desk,
  name: string,
  rows: HeaderRowsWish,
): Promise<SheetSketch | null> {
  const sheet = await sheetNamed(desk, name);
  return sheet ? sketchSheet(sheet, { rows, profiles: profilesInForce(desk) }) : null;
}

/** What a draft would read of its sheet, without keeping anything. */
export async function tryTeaching(desk: Desk, draft: HeaderDraft): Promise<DraftTrial> {
  const sheet = await sheetNamed(desk, draft.sheet);
  if (!sheet) return { ok: false, problems: [`没有找到工作表“${draft.sheet}”，请重新查找。`] };
  return tryDraft(sheet, draft, desk.memory.workbook?.date1904 ?? false);
}

async function sheetNamed(desk: Desk, name: string): Promise<Sheet | undefined> {
  const { memory } = desk;
  if (!memory.workbook && !memory.busy) await runTask(desk, () => readQuietly(desk));
  return memory.workbook?.sheets.find((sheet) => sheet.name === name);
}

async function readQuietly(desk: Desk): Promise<void> {
  await readBook(desk, { stopped: () => desk.memory.stopAsked });
}

const BUSY: TeachOutcome = {
  ok: false,
  problems: ["正在处理这个工作簿，没有保存；请等它完成后再试。"],
};

/**
 * Keeps a profile in the workbook's record and checks again by it. One whose header stands on no sheet is refused with
 * what is missing; a workbook that cannot be written keeps it for this session only.
 */
export async function teach(desk: Desk, profile: ReaderProfile): Promise<TeachOutcome> {
  let outcome = BUSY;
  await runTask(desk, async () => {
    // Nothing moves on the screen before it is sure that the profile fits: a refusal is told where it was asked.
    const workbook = await readBook(desk, { stopped: () => desk.memory.stopAsked });
    const problem = await missingTemplate(desk, workbook, profile);
    if (problem !== null) {
      outcome = { ok: false, problems: [problem] };
      return;
    }
    outcome = { ok: true, kept: await keepProfile(desk, profile) };
    await checkAgain(desk);
  });
  return outcome;
}

/** Takes the profile of a template away, wherever it is kept, and checks again by the labels. */
export function forgetProfile(desk: Desk, fingerprint: string): Promise<void> {
  return runTask(desk, async () => {
    const { memory, store } = desk;
    showProgress(desk, "running", { task: "reading", done: 0, total: null });
    await readBook(desk, { stopped: () => memory.stopAsked });
    memory.profiles = withoutProfile(memory.profiles, fingerprint);
    store.set({ sessionProfiles: memory.profiles });
    const { profiles = [] } = memory.record;
    const left = withoutProfile(profiles, fingerprint);
    if (left.length < profiles.length) await saveRecord(desk, { ...memory.record, profiles: left });
    await checkAgain(desk);
  });
}

/** Why a profile says nothing of this workbook; `null` where one of its sheets bears the header. */
async function missingTemplate(
  desk: Desk,
  workbook: Workbook,
  profile: ReaderProfile,
): Promise<string | null> {
  const stopped = (): boolean => desk.memory.stopAsked;
  const { sheets, nearest } = await runInSlices(desk, templateUse(workbook, profile), { stopped });
  if (sheets.length > 0) return null;
  if (nearest !== null) return `${nearest}。`;
  const texts = profile.indicators.headers.flat().filter((text) => text !== "");
  return `这个工作簿里没有“${profile.title}”的表头（${texts.join("、")}），没有保存；请核对是不是同一种表。`;
}

/** Whether the workbook itself now holds it. */
async function keepProfile(desk: Desk, profile: ReaderProfile): Promise<boolean> {
  const { memory, services, store } = desk;
  if (!services.port.capabilities().writesCells) {
    memory.profiles = withProfile(memory.profiles, profile);
    store.set({ sessionProfiles: memory.profiles });
    return false;
  }
  const profiles = withProfile(memory.record.profiles ?? [], profile);
  await saveRecord(desk, { ...memory.record, profiles });
  return true;
}

/** What was looked at last, else everything. */
function checkAgain(desk: Desk): Promise<void> {
  const scope = desk.store.get().checked?.scope ?? { kind: "workbook" };
  return checkNow(desk, scope);
}
