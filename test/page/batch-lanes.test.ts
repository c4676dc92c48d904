import { readFileSync } from "node:fs";
import { createBatchLanes, type BatchLanes } from "../../src/page/remote/batch-lanes";
import { serveWorker } from "../../src/page/worker/serve-worker";
import { fileTableSheet } from "../../src/core";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { channelPair, type ChannelPair } from "./support/channel-pair";
import { bytesOf, SAMPLE } from "./support/open-in-memory";

jest.setTimeout(60_000);

type Lanes = {
  readonly lanes: BatchLanes;
  readonly spawned: ChannelPair[];
  /** Runs what was put off and not taken back. */
  passTime(): void;
};

/** Lanes whose workers are joined by memory; a silent one never answers. */
function memoryLanes({ silent = false, settings = {} } = {}): Lanes {
  const spawned: ChannelPair[] = [];
  const delayed = new Set<() => void>();
  const lanes = createBatchLanes({
    spawn: () => {
      const pair = channelPair();
      spawned.push(pair);
      const createCalculator = () => Promise.reject(new Error("no engine here"));
      if (!silent) serveWorker(pair.worker, { toolVersion: "test", createCalculator });
      return pair.page;
    },
    later: (_milliseconds, task) => {
      delayed.add(task);
      return () => void delayed.delete(task);
    },
    settings: () => settings,
  });
  const passTime = (): void => {
    const due = [...delayed];
    delayed.clear();
    for (const task of due) task();
  };
  return { lanes, spawned, passTime };
}

describe("quick looks in workers", () => {
  test("give the figures of a department's workbook", async () => {
    const { lanes } = memoryLanes();
    expect(await lanes.evaluate("甲.xlsx", bytesOf(SAMPLE))).toMatchObject({
      forms: 28,
      project: null,
      fiscalYear: 2023,
      errors: 7,
      notChecked: 1,
    });
  });

  test("give project, score and rating of a workbook with one form", async () => {
    const { lanes } = memoryLanes();
    const bytes = bytesOf("test/cases/LJ-GC-2020/workbook.xlsx");
    expect(await lanes.evaluate("甲.xlsx", bytes)).toMatchObject({
      forms: 1,
      fiscalYear: 2020,
      score: 100,
      rating: "优",
    });
  });

  test("look as the user has set it: 快检 finds only what blocks a submission", async () => {
    const { lanes } = memoryLanes({ settings: { preset: "quick" } });
    expect(await lanes.evaluate("甲.xlsx", bytesOf(SAMPLE))).toMatchObject({
      errors: 7,
      warnings: 0,
    });
  });

  test("tell what is wrong with a damaged file, and go on with the next in a fresh worker", async () => {
    const { lanes, spawned } = memoryLanes();
    const cut = readFileSync(SAMPLE).subarray(0, 4000);
    await expect(lanes.evaluate("坏.xlsx", new Uint8Array(cut))).rejects.toMatchObject({
      name: "FileProblem",
      message: expect.stringMatching(/文件.*。/),
    });
    const bytes = bytesOf("test/cases/no-form/workbook.xlsx");
    expect(await lanes.evaluate("好.xlsx", bytes)).toMatchObject({ forms: 0, score: null });
    expect(spawned).toHaveLength(2);
  });

  test("use one worker for one file after another, and end it when nothing comes", async () => {
    const { lanes, spawned, passTime } = memoryLanes();
    const one = () => lanes.evaluate("甲.xlsx", bytesOf("test/cases/no-form/workbook.xlsx"));
    await one();
    await one();
    expect(spawned).toHaveLength(1);
    await Promise.all([one(), one()]);
    expect(spawned).toHaveLength(2);
    passTime();
    await one();
    expect(spawned).toHaveLength(3);
  });

  test("give up on a file that takes too long", async () => {
    const { lanes, passTime } = memoryLanes({ silent: true });
    const work = lanes.evaluate("慢.xlsx", new Uint8Array(1));
    passTime();
    await expect(work).rejects.toThrow("用了 3 分钟还没有结束");
  });

  test("survive the death of a worker", async () => {
    const { lanes, spawned } = memoryLanes();
    const work = lanes.evaluate("甲.xlsx", bytesOf(SAMPLE));
    spawned[0]!.kill();
    await expect(work).rejects.toThrow("内存不足");
    const bytes = bytesOf("test/cases/no-form/workbook.xlsx");
    expect(await lanes.evaluate("乙.xlsx", bytes)).toMatchObject({ forms: 0 });
  });

  test("make a workbook of the table of files, with that sheet alone", async () => {
    const { lanes } = memoryLanes();
    const bytes = await lanes.newWorkbook(fileTableSheet([], { madeAt: "2024-03-01 08:05" }));
    const port = await openWorkbookPort(bytes, "汇总.xlsx", { loadCalculator: null });
    expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["文件汇总"]);
  });
});
