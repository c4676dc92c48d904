import type { Bench } from "./bench";
import { FileProblem } from "./file-problem";
import { keep } from "./keep";

/** Larger files are not read: nothing the tool reads is larger. Bytes. */
const LARGEST = 128 * 1024 * 1024;

/** The bytes of a row's file as it was dropped, which are kept for a reload on the way. Rejects with a `FileProblem`. */
export async function fileBytes(bench: Bench, id: string): Promise<Uint8Array> {
  const { sources, opened } = bench.memory;
  const source = sources.get(id);
  if (!source) return keptBytes(bench, id);
  if (source.size > LARGEST) throw new FileProblem(tooLarge(source.size));
  const bytes = await read(source);
  if (!opened.has(id)) keep(bench, ({ saveSource }) => saveSource(id, bytes));
  return bytes;
}

async function read(source: { bytes(): Promise<Uint8Array> }): Promise<Uint8Array> {
  try {
    return await source.bytes();
  } catch {
    // The browser says no more than that it cannot be read.
    throw new FileProblem(
      "读不到这个文件：它可能已被移动、改名、删除或被其他程序占用。请确认后重新拖入。",
    );
  }
}

async function keptBytes({ services }: Bench, id: string): Promise<Uint8Array> {
  const bytes = await services.kept.source(id).catch(() => null);
  if (bytes) return bytes;
  throw new FileProblem("刷新页面后，浏览器里没有留存这个文件的内容。请重新拖入这个文件。");
}

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(0);
  return `文件有 ${megabytes} MB，超过 ${String(LARGEST / 1024 / 1024)} MB，为安全起见没有读取。请只保留自评表并另存后再检查。`;
}
