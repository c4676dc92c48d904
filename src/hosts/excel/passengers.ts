import { runExcel } from "./run-excel";

type Context = Excel.RequestContext;

type Passenger = {
  readonly queue: (context: Context) => void;
  readonly arrived: () => void;
  readonly alone: () => void;
};

/** A request about to start, for those who join it. */
export type FirstRequest = {
  /** Queues what joined, before the request is sent. */
  queue(context: Context): void;
  /** The request was answered. */
  arrived(): void;
  /** The request failed: what joined it makes requests of its own. */
  stranded(): void;
};

/** Small questions that need no request of their own when a read begins in the same breath. */
export type Passengers = {
  /** Resolves with what `queue` gave once Excel has answered. */
  join<Result>(queue: (context: Context) => Result): Promise<Result>;
  /** Hands over those who wait; a read calls it before it first waits for anything. */
  board(): FirstRequest;
};

/** Nobody waits yet. */
export function createPassengers(): Passengers {
  let waiting: Passenger[] = [];
  const leaveAlone = (): void => {
    for (const { alone } of waiting.splice(0)) alone();
  };
  return {
    join: (queue) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) queueMicrotask(leaveAlone);
        waiting.push(passenger(queue, { resolve, reject }));
      }),
    board: () => {
      const boarded = waiting;
      waiting = [];
      return requestWith(boarded);
    },
  };
}

type Answer<Result> = {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

function passenger<Result>(
  queue: (context: Context) => Result,
  { resolve, reject }: Answer<Result>,
): Passenger {
  let queued: { readonly result: Result } | null = null;
  return {
    queue: (context) => {
      queued = { result: queue(context) };
    },
    arrived: () => {
      if (queued) resolve(queued.result);
    },
    alone: () => {
      const request = async (context: Context): Promise<Result> => {
        const result = queue(context);
        await context.sync();
        return result;
      };
      runExcel(request).then(resolve, reject);
    },
  };
}

function requestWith(boarded: readonly Passenger[]): FirstRequest {
  let isOver = false;
  const once = (tell: (one: Passenger) => void): void => {
    if (isOver) return;
    isOver = true;
    boarded.forEach(tell);
  };
  return {
    queue: (context) => boarded.forEach(({ queue }) => queue(context)),
    arrived: () => once(({ arrived }) => arrived()),
    stranded: () => once(({ alone }) => alone()),
  };
}
