/** One end of a pipe between the page and a worker. */
export type Channel = {
  /** Sends a copy; what is in `transfer` goes over as it is and is gone on this side. */
  send(message: unknown, transfer: readonly ArrayBuffer[]): void;
  /** Names the one who takes what comes in. */
  listen(receive: (message: unknown) => void): void;
  /** Names the one to tell, once, that the other end is no more. */
  onDeath(tell: () => void): void;
  close(): void;
};

/** What a `Worker` gives, and what a pair in memory can give too. */
export type WorkerLike = {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(
    kind: "message" | "error" | "messageerror",
    take: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
};

/** What the scope of a worker gives. */
export type ScopeLike = {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(kind: "message", take: (event: { readonly data: unknown }) => void): void;
  close(): void;
};

/** The page's end of a worker. An error that the worker did not catch, out of memory too, is its death. */
export function workerChannel(worker: WorkerLike): Channel {
  return {
    send: (message, transfer) => worker.postMessage(message, [...transfer]),
    listen: (receive) => worker.addEventListener("message", ({ data }) => receive(data)),
    onDeath: (tell) => {
      worker.addEventListener("error", tell);
      worker.addEventListener("messageerror", tell);
    },
    close: () => worker.terminate(),
  };
}

/** The worker's own end. */
export function scopeChannel(scope: ScopeLike): Channel {
  return {
    send: (message, transfer) => scope.postMessage(message, [...transfer]),
    listen: (receive) => scope.addEventListener("message", ({ data }) => receive(data)),
    // A page that goes takes its workers with it.
    onDeath: () => undefined,
    close: () => scope.close(),
  };
}
