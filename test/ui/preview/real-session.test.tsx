import { act, screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import type { Session } from "../../../src/app/session/session-types";
import { memorySession, type MemorySession } from "../../support/memory-session";
import { showScores, type Shown } from "./show-screen";

const SAMPLE = join(__dirname, "../../../assets/samples/投资服务局2023年度绩效自评-待评分.xlsx");

/** The screens' environment has no decoder of its own, which reading a file needs. */
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

async function sampleSession(): Promise<MemorySession> {
  const { openWorkbook } = await import("../../../src/hosts/xlsx/read/open-workbook");
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx");
  return memorySession(workbook);
}

/** A check of the whole sample and its screens take their time on a busy machine. */
const PATIENCE = 60_000;
jest.setTimeout(PATIENCE);

const report = (words: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(words, {}, { timeout: PATIENCE });

type Previewed = MemorySession & { readonly shown: Shown };

async function previewed(): Promise<Previewed> {
  const made = await sampleSession();
  await made.session.check({ kind: "workbook" });
  await made.session.openPreview();
  return { ...made, shown: showScores(made.session) };
}

function previewOfStage(session: Session) {
  const { stage } = session.getState();
  if (stage.kind !== "previewing") throw new Error(`the stage is ${stage.kind}`);
  return stage.preview;
}

test("the sample goes from preview to ticks, writing, report and undo, and ends as it began", async () => {
  const { session, port, shown } = await previewed();
  const before = port.inventory();
  const proposed = previewOfStage(session).cellsTicked;
  expect(proposed).toBeGreaterThan(100);
  expect(screen.getByRole("button", { name: `写入 ${proposed} 格` })).toBeInTheDocument();

  const [first] = screen.getAllByRole("checkbox", { name: /^写入“/ });
  if (!first) throw new Error("no project can be ticked");
  await shown.user.click(first);
  const ticked = previewOfStage(session).cellsTicked;
  expect(ticked).toBeLessThan(proposed);

  await shown.user.click(screen.getByRole("button", { name: `写入 ${ticked} 格` }));
  expect(await report(`已写入 ${ticked} 格，已核对。`)).toBeInTheDocument();
  expect(session.getState().journal).toHaveLength(1);

  await shown.user.click(screen.getByRole("button", { name: "撤销本次写入" }));
  expect(await report(`已恢复 ${ticked} 格，已核对。`)).toBeInTheDocument();
  expect(session.getState().journal).toHaveLength(0);
  expect(port.inventory()).toEqual(before);
});

test("a cell edited after the writing keeps what was typed, and the undo's report says so", async () => {
  const { session, port, shown } = await previewed();
  const cell = previewOfStage(session)
    .projects.flatMap(({ cells }) => cells)
    .find((one) => one.ticked && one.what === "score");
  if (!cell) throw new Error("no score is ticked");
  await shown.user.click(screen.getByRole("button", { name: /^写入 \d+ 格$/ }));
  await report(/^已写入/);
  act(() => port.type(cell.sheet, cell.cell, { value: 1.25 }));
  await shown.user.click(screen.getByRole("button", { name: "撤销本次写入" }));
  expect(await report(/1 格在写入后又改过，保留现在的内容/)).toBeInTheDocument();
  await waitFor(() =>
    expect(screen.getByRole("button", { name: `定位到 ${cell.cell}` })).toBeInTheDocument(),
  );
});

test("the ticks of the screen reach the workbook in formula mode as live formulas", async () => {
  const { session, port, shown } = await previewed();
  await shown.user.click(screen.getByRole("radio", { name: "公式" }));
  const cell = previewOfStage(session)
    .projects.flatMap(({ cells }) => cells)
    .find((one) => one.ticked && one.formula !== null);
  if (!cell?.formula) throw new Error("no score can be put as a formula");
  await shown.user.click(screen.getByRole("button", { name: /^写入 \d+ 格$/ }));
  await report(/^已写入 .*已核对。$/);
  expect(JSON.stringify(port.inventory())).toContain(cell.formula);
});
