import type { Session } from "../../app/session/session-types";
import { createPacker } from "./state-packer";

/** Where states go, and what slicing them takes. */
export type StateSink = {
  parts(text: string): void;
  show(state: number): void;
  forget(parts: readonly number[]): void;
  pause(): Promise<void>;
  /** Milliseconds. */
  clock(): number;
};

/** Work between two pauses, in milliseconds (本工具默认). */
const SLICE = 20;

/**
 * Sends the states of a session, one at a time in slices; what is overtaken while another one travels is passed over.
 * The function given back resolves once the state of now has been sent.
 */
export function sendStates(session: Session, sink: StateSink): () => Promise<void> {
  const packer = createPacker();
  let shown: unknown = null;
  let sending: Promise<void> | null = null;
  const sendAll = async (): Promise<void> => {
    await sink.pause();
    while (shown !== session.getState()) {
      const state = session.getState();
      const id = await inSlices(packer.pack(state), sink);
      sink.show(id);
      shown = state;
      const dead = packer.sweep(id);
      if (dead.length > 0) sink.forget(dead);
    }
    sending = null;
  };
  const send = (): Promise<void> => (sending ??= sendAll());
  session.subscribe(() => void send());
  return send;
}

async function inSlices(
  packing: Generator<string | null, number>,
  sink: StateSink,
): Promise<number> {
  let start = sink.clock();
  for (;;) {
    const step = packing.next();
    if (step.done === true) return step.value;
    if (step.value !== null) sink.parts(step.value);
    if (sink.clock() - start < SLICE) continue;
    await sink.pause();
    start = sink.clock();
  }
}
