import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const PLACES = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) => {
    const base = process.env[folder];
    if (!base) return [];
    return [
      path.join(base, "Google/Chrome/Application/chrome.exe"),
      path.join(base, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
};

/** The one command that installs what the browser suites need, by platform. */
export const INSTALL_BROWSER = {
  linux: "sudo apt-get install -y chromium fonts-noto-cjk",
  darwin: "brew install --cask google-chrome",
  win32: "winget install Google.Chrome",
};

/** The path of a Chromium, Chrome or Edge on this machine, SELFEVAL_BROWSER first; `null` when there is none. */
export function findBrowser() {
  const asked = process.env.SELFEVAL_BROWSER;
  if (asked) return existsSync(asked) ? asked : null;
  return (PLACES[process.platform] ?? []).find((place) => existsSync(place)) ?? null;
}

/** Flags that keep a headless browser on this machine: no background request, no first-run page. */
export const BROWSER_FLAGS = JSON.parse(
  readFileSync(new URL("browser-flags.json", import.meta.url), "utf8"),
);
