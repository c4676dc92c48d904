/** How long one source of office.js may take. Milliseconds. */
const sourceTime = 6_000;

/** A script to add. `timeout` 0 waits for as long as the browser does; `good` looks at what the script left. */
export type ScriptWish = {
  readonly source: string;
  readonly timeout: number;
  readonly good: () => boolean;
};

/**
 * Adds a script to the page and says once whether it ran and left what it should.
 * A script that comes after its time-out still runs: the browser offers no way to stop it.
 */
export function loadScript(wish: ScriptWish, done: (loaded: boolean) => void): void {
  const script = document.createElement("script");
  let told = false;
  const tell = (loaded: boolean) => {
    if (told) return;
    told = true;
    clearTimeout(timer);
    // office.js looks for its other files beside the first script of its name in the page: a failed one must go.
    if (!loaded && script.parentNode) script.parentNode.removeChild(script);
    done(loaded);
  };
  const timer = wish.timeout > 0 ? setTimeout(() => tell(wish.good()), wish.timeout) : undefined;
  script.onload = () => tell(wish.good());
  script.onerror = () => tell(false);
  script.src = wish.source;
  document.head.appendChild(script);
}

/**
 * Tries the sources in order, six seconds each, until `good` holds; `done(false)` when none helped.
 * A source that answers with something else (a sign-in page of the network) counts as not loaded.
 */
export function loadFirst(
  sources: readonly string[],
  good: () => boolean,
  done: (found: boolean) => void,
): void {
  const source = sources[0];
  if (source === undefined) return done(good());
  loadScript({ source, timeout: sourceTime, good }, (loaded) => {
    if (loaded) return done(true);
    loadFirst(sources.slice(1), good, done);
  });
}
