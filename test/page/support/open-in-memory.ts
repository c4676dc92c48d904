import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { SessionSettings, SessionState } from "../../../src/app/session/session-types";
import type { OpenedWorkbook } from "../../../src/app/workbench/workbench-services";
import { createCalculator } from "../../../src/hosts/xlsx/calc/ironcalc-calculator";
import { openRemote } from "../../../src/page/remote/open-remote";
import { serveWorker } from "../../../src/page/worker/serve-worker";
import { channelPair, type ChannelPair } from "./channel-pair";

const wasm = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");

/** The workbook that stands ready to be scored, with planted defects. */
export const SAMPLE = "assets/samples/投资服务局2023年度绩效自评-待评分.xlsx";

/** A file's bytes in memory of their own, which can be handed over. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** A workbook opened in a worker that is joined by memory alone. */
export type OpenedInMemory = ChannelPair & {
  readonly workbook: OpenedWorkbook;
  readonly saved: SessionSettings[];
  /** How often the formula engine was asked for. */
  engineCalls(): number;
};

/** Opens a file as the page does. */
export async function openInMemory(
  bytes: Uint8Array,
  name = "甲.xlsx",
  { signal } = new AbortController(),
): Promise<OpenedInMemory> {
  const pair = channelPair();
  const saved: SessionSettings[] = [];
  let calls = 0;
  serveWorker(pair.worker, {
    toolVersion: "test",
    createCalculator: async (b) => createCalculator(b),
  });
  const workbook = await openRemote(
    pair.page,
    { bytes, name, signal, settings: {} },
    {
      saveSettings: (settings) => void saved.push(settings),
      engine: () => {
        calls += 1;
        return Promise.resolve(bytesOf(wasm));
      },
      toolVersion: "test",
    },
  );
  return { ...pair, workbook, saved, engineCalls: () => calls };
}

/** Resolves once the session shows what is waited for. */
export function until(
  { session }: Pick<OpenedWorkbook, "session">,
  holds: (state: SessionState) => boolean,
): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds(session.getState())) return;
      unsubscribe();
      resolve(session.getState());
    };
    const unsubscribe = session.subscribe(look);
    look();
  });
}
