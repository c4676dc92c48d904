import { keepLater } from "../../src/page/worker/keep-later";

/** A clock and timers that move only when they are told to. */
function world(duration: number) {
  let time = 0;
  let waiting: { readonly at: number; readonly task: () => void } | null = null;
  const kept: number[] = [];
  const changed = keepLater(
    {
      clock: () => time,
      later: (milliseconds, task) => {
        waiting = { at: time + milliseconds, task };
        return () => void (waiting = null);
      },
    },
    () => {
      kept.push(time);
      time += duration;
    },
  );
  const pass = (milliseconds: number): void => {
    time += milliseconds;
    const due = waiting;
    if (!due || due.at > time) return;
    waiting = null;
    due.task();
  };
  return { changed, pass, kept };
}

describe("keeping a workbook's bytes", () => {
  test("waits until changes have rested, and then does it once", () => {
    const { changed, pass, kept } = world(1);
    changed();
    pass(500);
    changed();
    pass(500);
    expect(kept).toEqual([]);
    pass(300);
    pass(10_000);
    expect(kept).toHaveLength(1);
  });

  test("waits longer the next time where it took long", () => {
    const { changed, pass, kept } = world(2_000);
    changed();
    pass(800);
    changed();
    pass(3_000);
    expect(kept).toHaveLength(1);
    pass(1_000);
    expect(kept).toHaveLength(2);
  });
});
