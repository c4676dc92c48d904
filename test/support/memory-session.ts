import { createSession } from "../../src/app/session/create-session";
import type {
  Session,
  SessionServices,
  SessionSettings,
  SessionState,
} from "../../src/app/session/session-types";
import type { Workbook } from "../../src/core/model/workbook";
import { memoryWorkbook, type MemoryOptions, type MemoryWorkbook } from "./memory-workbook";

/** Services for tests: no time passes unless `advance` says so, and pauses end at once. */
export type MemoryServices = SessionServices & {
  readonly port: MemoryWorkbook;
  /** Lets this much time pass: what was put off until then runs. */
  advance(milliseconds: number): void;
  /** What was saved last; `null` when nothing was. */
  saved(): SessionSettings | null;
};

/** A session over a workbook in memory, with what stands behind it. */
export type MemorySession = {
  readonly session: Session;
  readonly port: MemoryWorkbook;
  readonly services: MemoryServices;
};

type Delayed = { readonly at: number; readonly task: () => void };

/**
 * Services over a port in memory. `services.port` may be spread over to make a port that refuses or counts:
 * `createSession({ ...services, port: { ...services.port, apply } })`.
 */
export function memoryServices(
  port: MemoryWorkbook,
  preferences: Partial<SessionSettings> = {},
): MemoryServices {
  let time = 0;
  let saved: SessionSettings | null = null;
  let delayed: readonly Delayed[] = [];
  return {
    port,
    pause: () => Promise.resolve(),
    clock: () => time,
    now: () => new Date("2024-03-01T08:00:00.000Z"),
    later: (milliseconds, task) => {
      const entry = { at: time + milliseconds, task };
      delayed = [...delayed, entry];
      return () => {
        delayed = delayed.filter((one) => one !== entry);
      };
    },
    preferences: {
      load: () => preferences,
      save: (settings) => {
        saved = settings;
      },
    },
    toolVersion: "0.0.0-test",
    advance: (milliseconds) => {
      time += milliseconds;
      const due = delayed.filter(({ at }) => at <= time);
      delayed = delayed.filter(({ at }) => at > time);
      for (const { task } of due) task();
    },
    saved: () => saved,
  };
}

/** A whole session over a workbook in memory: what tests of screens and use cases start from. */
export function memorySession(
  workbook: Workbook,
  options: MemoryOptions & { readonly preferences?: Partial<SessionSettings> } = {},
): MemorySession {
  const port = memoryWorkbook(workbook, options);
  const services = memoryServices(port, options.preferences);
  return { session: createSession(services), port, services };
}

/** Resolves once the session shows what is waited for; fails after many turns without it. */
export async function settled(
  session: Session,
  holds: (state: SessionState) => boolean,
): Promise<SessionState> {
  for (let turn = 0; turn < 20_000; turn += 1) {
    const state = session.getState();
    if (holds(state)) return state;
    await Promise.resolve();
  }
  throw new Error(`the session stayed at ${session.getState().stage.kind}`);
}
