/**
 * What runs inside the page. Functions of this file travel as text: they may use nothing but their arguments and
 * `window.pageBench`, which `observe` makes.
 */

/** Before the page's own scripts: notes the main thread's tasks of over 50 ms. */
export function observe() {
  const tasks = [];
  const note = (list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: "longtask", buffered: true });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** Milliseconds of the longest task between two times; 0 when none took over 50. */
  const longest = (from, to) => {
    const within = tasks.filter(([start, length]) => start + length > from && start < to);
    return Math.max(0, ...within.map(([, length]) => length));
  };
  window.pageBench = { frame, longest };
}

/** Holds the files of an input ready and takes the page through what precedes a drop. */
export async function holdFiles(input) {
  const transfer = new DataTransfer();
  for (const file of input.files) transfer.items.add(file);
  input.remove();
  window.pageBench.drag = (type) => {
    const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent(type, options));
  };
  window.pageBench.drag("dragenter");
  window.pageBench.drag("dragover");
  for (let count = 0; count < 5; count += 1) await window.pageBench.frame();
}

/** Drops; gives the milliseconds until all is there and painted, and the longest task meanwhile. */
export async function dropAndWait({ files, isBare, limit }) {
  const { frame, longest, drag } = window.pageBench;
  // Findings so far are listed while the rest is still looked for: the end is when no progress is shown any more.
  const isListed = () =>
    document.querySelector('[role="tree"][aria-label="检查结果列表"]') !== null;
  const isChecked = () => isListed() && document.querySelector("#page progress") === null;
  const isTableDone = () =>
    [...document.querySelectorAll("button")].some((one) => one.textContent === "未完成 0");
  const isDone = () => {
    if (isBare) return document.body.dataset.done === String(files);
    return files > 1 ? isTableDone() : isChecked();
  };
  const start = performance.now();
  drag("drop");
  let listed = null;
  while (!isDone()) {
    await frame();
    if (!isBare && files === 1 && isListed()) listed ??= performance.now();
    if (performance.now() - start > limit) throw new Error(`not done after ${limit} ms`);
  }
  // The frame that paints it is over when the next one begins.
  await frame();
  const end = performance.now();
  // What the page does next still belongs to the drop, and long tasks are told after they ended.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const firstFindings = isBare || files > 1 ? null : (listed ?? end) - start;
  return {
    milliseconds: end - start,
    firstFindings,
    block: longest(start, performance.now() - 200),
  };
}

/** Scrolls what holds an element from top to bottom and back, a page a frame; gives longest task and longest frame. */
export async function scrollThrough(selector) {
  const { frame, longest } = window.pageBench;
  const inside = document.querySelector(selector);
  const scrolls = (one) =>
    one.scrollHeight > one.clientHeight + 20 && /auto|scroll/.test(getComputedStyle(one).overflowY);
  let scroller = inside;
  while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
  if (!scroller) return null;
  const start = performance.now();
  let longestFrame = 0;
  for (let step = 0; step < 120; step += 1) {
    const before = performance.now();
    const down = step < 60 ? 1 : -1;
    // Far leaps in between: a list is also dragged by its bar.
    const leap = step % 20 === 19 ? scroller.scrollHeight / 4 : scroller.clientHeight * 0.9;
    scroller.scrollTop += down * leap;
    await frame();
    longestFrame = Math.max(longestFrame, performance.now() - before);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { block: longest(start, performance.now()), longestFrame };
}

/** Presses what a selector and a word name; gives the longest task within the next two seconds. */
export async function press({ selector, word }) {
  const { longest } = window.pageBench;
  const found = [...document.querySelectorAll(selector)].find((one) =>
    one.textContent.includes(word),
  );
  if (!found) return null;
  const start = performance.now();
  found.click();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return { block: longest(start, performance.now() - 100) };
}
