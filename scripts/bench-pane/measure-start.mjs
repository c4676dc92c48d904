/** An office.js that answers at once: both panes get the same, so that only the panes differ. */
const officeStub = `
  const info = { host: "Excel", platform: "PC" };
  window.Office = {
    onReady: (done) => { const ready = Promise.resolve(info); if (done) ready.then(done); return ready; },
    HostType: { Excel: "Excel" }, DocumentMode: { ReadOnly: "readOnly" },
    actions: { associate() {} }, addin: {},
    context: {
      displayLanguage: "zh-CN", contentLanguage: "zh-CN", partitionKey: "",
      requirements: { isSetSupported: (set, level) => set === "ExcelApi" && Number((level ?? "1.1").slice(2)) <= 15 },
      document: { url: "C:\\\\a.xlsx", mode: "readWrite", settings: { get: () => null } },
    },
  };
  window.Excel = { run: () => new Promise(() => {}) };
`;

/** Runs in the page: notes paints, long tasks and the frame in which the first button stands. */
function observe() {
  const marks = (window.startMarks = { paint: null, button: null, tasks: [] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === "first-contentful-paint") marks.paint = entry.startTime;
    }
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) marks.tasks.push([entry.startTime, entry.duration]);
  }).observe({ type: "longtask", buffered: true });
  const visibleButton = () =>
    [...document.querySelectorAll("button, [role=button]")].some(
      (button) => button.getClientRects().length > 0,
    );
  const look = () => {
    if (!visibleButton()) return requestAnimationFrame(look);
    // The frame that paints it is over when the next one begins.
    requestAnimationFrame((time) => (marks.button = time));
  };
  requestAnimationFrame(look);
}

/** One cold start of a page: milliseconds to first paint and to ready, gzip bytes of JavaScript until then, heap. */
export async function measureStart(browser, url, slow) {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  const scripts = new Map();
  client.on("Network.responseReceived", ({ requestId, type, response, timestamp }) => {
    if (type === "Script" && response.url.startsWith(new URL(url).origin))
      scripts.set(requestId, { timestamp, bytes: 0 });
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const script = scripts.get(requestId);
    if (script) scripts.set(requestId, { timestamp, bytes: encodedDataLength });
  });
  await page.route(/^https:\/\//, (route) =>
    /\/office\.js$/.test(new URL(route.request().url()).pathname)
      ? route.fulfill({ contentType: "text/javascript", body: officeStub })
      : route.abort(),
  );
  await page.addInitScript(observe);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.goto(url);
  await page.waitForFunction(() => window.startMarks.button !== null, null, { timeout: 60_000 });
  const bytesAtButton = [...scripts.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  // Long tasks are told after they ended.
  await page.waitForTimeout(1_000);
  const marks = await page.evaluate(() => window.startMarks);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await context.close();
  return { paint: marks.paint, ready: readyTime(marks), bytes: bytesAtButton, heap: usedSize };
}

/** The button's frame, or the end of the last long task that began before it. */
function readyTime({ button, tasks }) {
  const ends = tasks.filter(([start]) => start <= button).map(([start, length]) => start + length);
  return Math.max(button, ...ends);
}
