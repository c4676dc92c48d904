import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "acorn";
import { JSDOM } from "jsdom";

const template = readFileSync("src/taskpane/taskpane.html", "utf8");
const folder = mkdtempSync(join(tmpdir(), "selfeval-loader-"));

/** What Internet Explorer 11 lacks, as far as a script may stumble over it. */
const later: Readonly<Record<string, readonly string[]>> = {
  "": [
    "Promise",
    "Map",
    "Set",
    "Symbol",
    "Proxy",
    "Reflect",
    "WeakMap",
    "fetch",
    "URL",
    "globalThis",
  ],
  Object: ["assign", "entries", "values", "fromEntries", "hasOwn"],
  "Array.prototype": ["includes", "find", "findIndex", "at", "flat", "flatMap", "fill", "keys"],
  Array: ["from", "of"],
  "String.prototype": [
    "includes",
    "startsWith",
    "endsWith",
    "repeat",
    "padStart",
    "replaceAll",
    "at",
  ],
  Number: ["isFinite", "isInteger", "isNaN"],
  "Element.prototype": ["append", "prepend", "remove", "replaceWith", "closest", "matches"],
};

beforeAll(() => {
  const webpack = "node_modules/webpack/bin/webpack.js";
  const args = ["--mode", "production", "--config-name", "loader", "--output-path", folder];
  execFileSync(process.execPath, [webpack, ...args], { stdio: "pipe" });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function built(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** The page in a browser of 2013, with the script run in it. */
function oldPage(script: string, office?: unknown): JSDOM {
  const html = template
    .replace(/<%=[^%]*js\.join[^%]*%>/g, "taskpane.js")
    .replace(/<%[\s\S]*?%>/g, "");
  const page = new JSDOM(html, {
    runScripts: "outside-only",
    url: "https://localhost:3000/taskpane.html",
  });
  for (const [owner, names] of Object.entries(later)) {
    for (const name of names) page.window.eval(`delete ${owner === "" ? "window" : owner}.${name}`);
  }
  if (office) Object.assign(page.window, { Office: office });
  page.window.eval(script);
  return page;
}

async function soon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
}

describe("an Excel whose web view is Internet Explorer 11", () => {
  it.each(["loader.js", "commands.js"])("can parse %s as ECMAScript 5", (name) => {
    expect(() => parse(built(name), { ecmaVersion: 5 })).not.toThrow();
  });

  it("shows a readable page that says what to do, in place of the skeleton", async () => {
    const { window } = oldPage(built("loader.js"));
    await soon();
    const notice = window.document.getElementById("notice");
    expect(notice?.textContent).toContain("Excel");
    expect(notice?.querySelectorAll("li").length).toBeGreaterThan(0);
    expect(window.document.getElementById("skeleton")?.style.display).toBe("none");
  });

  it("never asks for the pane's own scripts", async () => {
    const onReady = jest.fn();
    const { window } = oldPage(built("loader.js"), { onReady });
    await soon();
    expect(onReady).toHaveBeenCalledTimes(1);
    expect([...window.document.scripts].map((script) => script.getAttribute("src"))).toEqual([
      "loader.js",
      "commands.js",
    ]);
  });

  it("answers a ribbon button by pointing to the pane, and lets Excel have the button back", () => {
    const actions: Record<string, (event: { completed(): void }) => void> = {};
    const opened: string[] = [];
    const page = oldPage(built("commands.js"), {
      actions: {
        associate: (name: string, run: (event: { completed(): void }) => void) =>
          void (actions[name] = run),
      },
      context: {
        requirements: { isSetSupported: () => false },
        ui: {
          displayDialogAsync: (address: string, _options: unknown, done: () => void) => {
            opened.push(address);
            done();
          },
        },
      },
    });
    const completed = jest.fn();
    actions["checkSheet"]?.({ completed });
    expect(opened).toEqual(["https://localhost:3000/commands.html"]);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(page.window.localStorage.getItem("selfeval-wanted-action")).toMatch(/^checkSheet \d+$/);
  });
});
