import type { WorkbenchState } from "../../../src/app/workbench/workbench-types";
import { BATCH_PACE, calmly } from "../../../src/ui/workbench/use-workbench-state";
import { fakeWorkbench, fileRow } from "./fake-workbench";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function followed(first: Partial<WorkbenchState>) {
  const workbench = fakeWorkbench(first);
  const calm = calmly(workbench);
  const seen: WorkbenchState[] = [];
  const end = calm.subscribe(() => seen.push(calm.getState()));
  return { workbench, calm, seen, end };
}

const running = (done: number) => ({
  files: [fileRow(`第${done}个`)],
  batch: { done, total: 500 },
});

test("progress of a run comes at a calm pace, the latest of it", () => {
  const { workbench, calm, seen } = followed(running(0));
  for (let done = 1; done <= 5; done++) workbench.move(running(done));
  expect(seen).toHaveLength(0);
  expect(calm.getState().batch?.done).toBe(0);
  jest.advanceTimersByTime(BATCH_PACE);
  expect(seen.map(({ batch }) => batch?.done)).toEqual([5]);
});

test.each([
  ["a problem", { problem: "没有读出来。" }],
  ["another tab", { front: "file-1" }],
  ["the end of the run", { batch: null }],
])("%s is told at once", (_, change) => {
  const { workbench, seen } = followed(running(0));
  workbench.move(running(1));
  workbench.move(change);
  expect(seen).toEqual([workbench.getState()]);
  jest.advanceTimersByTime(BATCH_PACE);
  expect(seen).toHaveLength(1);
});

test("without a run every change is told", () => {
  const { workbench, seen } = followed({ files: [], batch: null });
  workbench.move({ files: [fileRow("甲")] });
  workbench.move({ files: [] });
  expect(seen).toHaveLength(2);
});

test("who no longer listens hears nothing", () => {
  const { workbench, seen, end } = followed(running(0));
  workbench.move(running(1));
  end();
  jest.advanceTimersByTime(BATCH_PACE);
  expect(seen).toHaveLength(0);
});
