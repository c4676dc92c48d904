/** Does pieces of work one after another, each when all before it have ended, well or not. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue of its own. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
