/**
 * What is left of the page without its screens (`?evaluate`), and without evaluation too (`?parse`): dropped files are read
 * in workers of the same kind, as many at a time as on the page, and only counts come back. One script for page and workers.
 */
import { evaluatePort } from "../../src/app/evaluate-workbook";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../src/hosts/xlsx/xlsx-port";

type Job = { readonly bytes: Uint8Array; readonly name: string; readonly evaluates: boolean };
type Counts = { readonly sheets: number; readonly cells: number; readonly findings: number };

/** An open workbook stays in memory, as that of the page does. */
const held: { port: XlsxPort | null } = { port: null };

/** From so many processor cores on the page looks at two files at a time. */
const MANY_CORES = 4;

if (typeof document === "undefined") serve();
else window.addEventListener("drop", (event) => void take(event.dataTransfer?.files));
globalThis.addEventListener("dragover", (event) => event.preventDefault());

function serve(): void {
  addEventListener("message", ({ data }: MessageEvent<Job>) => {
    void countsOf(data).then((counts) => postMessage(counts));
  });
}

async function countsOf({ bytes, name, evaluates }: Job): Promise<Counts> {
  const port = await openWorkbookPort(bytes, name, { loadCalculator: null });
  held.port = port;
  const { sheets } = await port.readWorkbook();
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  const findings = evaluates ? (await evaluatePort(port, {})).findings.length : 0;
  return { sheets: sheets.length, cells, findings };
}

async function take(list: FileList | undefined): Promise<void> {
  const waiting = [...(list ?? [])];
  const total = waiting.length;
  const found: Counts[] = [];
  const lane = async (): Promise<void> => {
    const worker = new Worker(scriptAddress());
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      found.push(await ask(worker, file));
    }
    // One workbook stays open on the page; the lanes of many end by themselves.
    if (total > 1) worker.terminate();
  };
  const lanes = total > 1 && navigator.hardwareConcurrency >= MANY_CORES ? 2 : 1;
  await Promise.all(Array.from({ length: lanes }, lane));
  document.body.textContent = JSON.stringify(found[0]);
  document.body.dataset["done"] = String(found.length);
}

async function ask(worker: Worker, file: File): Promise<Counts> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const evaluates = location.search === "?evaluate";
  const answer = new Promise<Counts>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Counts>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage({ bytes, name: file.name, evaluates } satisfies Job, [bytes.buffer]);
  return answer;
}

function scriptAddress(): string {
  const text = document.getElementById("script")?.textContent ?? "";
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
