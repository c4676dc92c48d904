import type { FileResult } from "../../src/cli/file-result";
import { runTasks, type Doer } from "../../src/cli/run-tasks";

const result = (file: string): FileResult => ({
  file,
  index: 0,
  failed: false,
  reachesLevel: false,
  text: "",
  lines: [],
  overview: null,
  fired: [],
  notifications: [],
});

const task = (file: string, index = 0) => ({ file, index, target: null });

/** Answers only when told to. */
function heldDoer(): {
  readonly doer: Doer;
  release(file: string): void;
  readonly begun: string[];
} {
  const waiting = new Map<string, () => void>();
  const begun: string[] = [];
  return {
    begun,
    doer: ({ file }) => {
      begun.push(file);
      return new Promise((resolve) => waiting.set(file, () => resolve(result(file))));
    },
    release: (file) => waiting.get(file)?.(),
  };
}

describe("running tasks", () => {
  test("gives the results in the order of the tasks, however they finish", async () => {
    const slow = heldDoer();
    const results = runTasks([task("a"), task("b"), task("c")], [slow.doer, slow.doer, slow.doer]);
    const first = results.next();
    slow.release("c");
    slow.release("b");
    slow.release("a");
    const files = [(await first).value?.file];
    for await (const { file } of results) files.push(file);
    expect(files).toEqual(["a", "b", "c"]);
  });

  test("has no more under way than there are doers", async () => {
    const slow = heldDoer();
    const results = runTasks([task("a"), task("b"), task("c")], [slow.doer, slow.doer]);
    const first = results.next();
    expect(slow.begun).toEqual(["a", "b"]);
    slow.release("a");
    await first;
    await Promise.resolve();
    expect(slow.begun).toEqual(["a", "b", "c"]);
  });

  test("without tasks ends at once", async () => {
    expect((await runTasks([], []).next()).done).toBe(true);
  });
});
