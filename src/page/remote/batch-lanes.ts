import { FileProblem } from "../../app/workbench/file-problem";
import type { SessionSettings, SessionServices } from "../../app/session/session-types";
import type { FileFigures } from "../../app/workbench/workbench-types";
import type { ResultSheetEdit } from "../../core/index";
import type { Channel } from "../channel/channel";
import { connect, type Duties, type Peer } from "../channel/peer";
import type { WorkerDuties } from "../channel/protocol";
import { problemOf } from "./remote-problem";

/** Workers for quick looks, as many at a time as are asked for; they end when nothing is asked for a while. */
export type BatchLanes = {
  /** `bytes` go over and are gone on this side. Rejects with a `FileProblem` when the file cannot be evaluated. */
  evaluate(name: string, bytes: Uint8Array): Promise<FileFigures>;
  newWorkbook(sheet: ResultSheetEdit): Promise<Uint8Array>;
};

/** What lanes need from the page. */
export type LaneServices = {
  spawn(): Channel;
  later: NonNullable<SessionServices["later"]>;
  settings(): Partial<SessionSettings>;
};

/** A file that takes longer is given up, in milliseconds (本工具默认). */
const LONGEST = 180_000;
/** An idle worker ends after so many milliseconds (本工具默认). */
const IDLE = 10_000;

const TOO_LONG = `检查这个文件用了 ${String(LONGEST / 60_000)} 分钟还没有结束，已停止。请单独打开它，或只保留自评表并另存后再检查。`;

type Lane = { readonly worker: Peer<WorkerDuties>; cancelEnd(): void };
type Work<Result> = (worker: Peer<WorkerDuties>) => Promise<Result>;

/** No lane at first; one begins where all others are at work. */
export function createBatchLanes({ spawn, later, settings }: LaneServices): BatchLanes {
  const idle: Lane[] = [];
  const noDuties: Duties = {};
  const take = (): Peer<WorkerDuties> => {
    const lane = idle.pop();
    lane?.cancelEnd();
    return lane?.worker ?? connect<WorkerDuties>(spawn(), noDuties, "whenReady");
  };
  const giveBack = (worker: Peer<WorkerDuties>): void => {
    const end = (): void => {
      idle.splice(idle.indexOf(lane), 1);
      worker.close();
    };
    const lane: Lane = { worker, cancelEnd: later(IDLE, end) };
    idle.push(lane);
  };
  const run = async <Result>(work: Work<Result>): Promise<Result> => {
    const worker = take();
    let isOver = false;
    const cancel = later(LONGEST, () => {
      isOver = true;
      worker.close();
    });
    try {
      const result = await work(worker);
      giveBack(worker);
      return result;
    } catch (error) {
      // What failed may have left the worker with little memory: the next file begins afresh.
      worker.close();
      throw isOver ? new FileProblem(TOO_LONG) : problemOf(error);
    } finally {
      cancel();
    }
  };
  return {
    evaluate: (name, bytes) =>
      run((worker) => worker.call("evaluate", bytes, { name, settings: settings() })),
    newWorkbook: (sheet) => run((worker) => worker.call("newWorkbook", sheet)),
  };
}
