import { EMPTY, type Bench } from "./bench";
import { closeFile } from "./close-file";
import { stopBatch } from "./run-batch";

/** 清除: forgets every file, here and in the browser's store. What the user has chosen stays. */
export async function clear(bench: Bench): Promise<void> {
  const { memory, store, services } = bench;
  stopBatch(bench);
  for (const id of [...memory.opened.keys()]) closeFile(bench, id);
  memory.sources.clear();
  memory.wanted = null;
  store.set(EMPTY);
  try {
    await services.kept.clear();
  } catch {
    const problem =
      "页面上的内容已清除，但浏览器的存储没有响应，里面可能还有留存。请在浏览器设置里清除本页的数据。";
    store.set({ problem });
  }
}
