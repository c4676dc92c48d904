type WithScheduler = { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** A pane out of sight gets no frames; what waits for one goes on after this time. Milliseconds. */
const longestWait = 250;

/** Lets the browser draw and take input, then goes on. No timer: those are slowed down in a pane out of sight. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") return void setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves once what now stands in the page was drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, longestWait);
  });
}
