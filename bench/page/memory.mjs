import { existsSync, readFileSync } from "node:fs";

/** Processor seconds so far of every renderer process, by its id. */
export async function rendererTimes(browserClient) {
  const { processInfo } = await browserClient.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** The renderer that was busiest between two readings, and its processor seconds: the page with its workers. */
export function busiest(before, after) {
  const spent = [...after].map(([id, time]) => ({ id, seconds: time - (before.get(id) ?? 0) }));
  return spent.sort((one, other) => other.seconds - one.seconds)[0];
}

/** Peak resident MiB of a process, page and workers together; `null` where the system has no /proc. */
export function peakMiB(id) {
  const path = `/proc/${id}/status`;
  if (!existsSync(path)) return null;
  const [, kib] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(path, "utf8")) ?? [];
  return kib === undefined ? null : Number(kib) / 1024;
}

/** MiB of the JavaScript heaps after a collection: the page's own, and all workers' together. */
export async function heaps(pageClient, workers) {
  const page = await heapOf((method) => pageClient.send(method));
  let ofWorkers = 0;
  for (const send of workers) ofWorkers += await heapOf(send);
  return { page, workers: ofWorkers };
}

async function heapOf(send) {
  await send("HeapProfiler.collectGarbage");
  const { usedSize } = await send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}

/** Attaches to the page's workers as they come and go; gives a way to ask each that is alive. */
export async function watchWorkers(client) {
  const alive = new Map();
  const waiting = new Map();
  let nextId = 1;
  const sender =
    (sessionId) =>
    (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify({ id, method, params });
        client.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
      });
  client.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") alive.set(sessionId, sender(sessionId));
  });
  client.on("Target.detachedFromTarget", ({ sessionId }) => alive.delete(sessionId));
  client.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    const asked = waiting.get(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await client.send("Target.setAutoAttach", options);
  return () => [...alive.values()];
}
