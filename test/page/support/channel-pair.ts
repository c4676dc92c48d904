import type { Channel } from "../../../src/page/channel/channel";

/** Two joined ends in memory: messages are copied and come later, as between a page and its worker. */
export type ChannelPair = {
  readonly page: Channel;
  readonly worker: Channel;
  /** Ends the worker as running out of memory does. */
  kill(): void;
  /** Every message that went over to the page. */
  readonly sent: readonly unknown[];
};

/** A fresh pair. */
export function channelPair(): ChannelPair {
  const sent: unknown[] = [];
  let isOpen = true;
  let tellDeath = (): void => undefined;
  const receivers: { page: (message: unknown) => void; worker: (message: unknown) => void } = {
    page: () => undefined,
    worker: () => undefined,
  };
  const send =
    (to: "page" | "worker"): Channel["send"] =>
    (message, transfer) => {
      const copy: unknown = structuredClone(message, { transfer: [...transfer] });
      if (to === "page") sent.push(copy);
      setImmediate(() => {
        if (isOpen) receivers[to](copy);
      });
    };
  const end = (own: "page" | "worker", other: "page" | "worker"): Channel => ({
    send: send(other),
    listen: (receive) => void (receivers[own] = receive),
    onDeath: (tell) => {
      if (own === "page") tellDeath = tell;
    },
    close: () => void (isOpen = false),
  });
  return {
    page: end("page", "worker"),
    worker: end("worker", "page"),
    kill: () => {
      isOpen = false;
      tellDeath();
    },
    sent,
  };
}
