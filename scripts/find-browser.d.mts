/** The path of a Chromium, Chrome or Edge on this machine; `null` when there is none. */
export function findBrowser(): string | null;
/** The one command that installs what the browser suites need, by platform. */
export const INSTALL_BROWSER: Readonly<Record<string, string>>;
/** Flags that keep a headless browser on this machine. */
export const BROWSER_FLAGS: readonly string[];
