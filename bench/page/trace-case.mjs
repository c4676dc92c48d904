import { drop, nextSteps, openForDrop } from "./measure-drop.mjs";
import { mainTasks } from "./trace-tasks.mjs";

const CATEGORIES = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
];

/** One traced drop and what is done next; the trace goes to `path`, what the main thread did at length is given as text. */
export async function traceCase({ path, ...setting }) {
  const { browser, page } = await openForDrop({ ...setting, isBare: false });
  try {
    const parts = [];
    const steps = [
      ["drop", () => drop(page, { ...setting, isBare: false })],
      ...Object.values(nextSteps(setting.files.length)).map(({ label, run }) => [
        label,
        () => run(page),
      ]),
    ];
    for (const [label, run] of steps) {
      const target = path.replace(/\.json$/, `-${parts.length}.json`);
      await browser.startTracing(page, { path: target, categories: CATEGORIES });
      // Starting the profiler takes the main thread itself.
      await page.waitForTimeout(1_500);
      const found = await run();
      const trace = JSON.parse((await browser.stopTracing()).toString("utf8"));
      parts.push(`### ${label}: ${JSON.stringify(found)}\n\n${mainTasks(trace)}`);
    }
    return parts.join("\n");
  } finally {
    await browser.close();
  }
}
