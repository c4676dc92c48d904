import type { Bench } from "./bench";
import type { KeptStore, KeptTable } from "./workbench-services";

/** Rest before the table is kept again, in milliseconds (本工具默认). */
const CALM = 300;

const TROUBLE =
  "刷新或关闭页面后，打开的文件和改动不会保留：浏览器的存储空间不可用或已满，或者本页已在另一个窗口打开。请及时保存副本。";

/** Does something with the browser's store; its trouble is told once and stops nothing. */
export function keep(
  { services, memory, store }: Bench,
  work: (kept: KeptStore) => Promise<void>,
): void {
  work(services.kept).catch(() => {
    if (memory.storeTold) return;
    memory.storeTold = true;
    store.set({ problem: store.get().problem ?? TROUBLE });
  });
}

/** From now on keeps the table of files, the tabs and which is in front, whenever they change. */
export function keepTable(bench: Bench): void {
  const { services, store, memory } = bench;
  let kept = store.get();
  let cancel = (): void => undefined;
  store.subscribe(() => {
    const { files, open, front } = store.get();
    if (memory.restoring) return;
    if (files === kept.files && open === kept.open && front === kept.front) return;
    kept = store.get();
    cancel();
    cancel = services.later(CALM, () => keep(bench, (to) => to.saveTable(tableOf(bench))));
  });
}

function tableOf({ store }: Bench): KeptTable {
  const { files, open, front } = store.get();
  return { rows: files, open: open.map(({ id, unsaved }) => ({ id, unsaved })), front };
}
