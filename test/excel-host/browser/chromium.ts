import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BrowserContext } from "playwright-core";
import { workbookData, type WorkbookSource } from "../load/workbook-data";
import type { Faults } from "../engine/faults";
import type { PageHostOptions } from "./page-host";
import { officeFile } from "./office-files";

/** What Chromium's Excel starts with. */
export type ChromiumOptions = WorkbookSource & {
  /** "1.15" when left out. */
  readonly api?: string;
  readonly language?: string;
  readonly theme?: "light" | "dark";
  readonly readOnly?: boolean;
  readonly faults?: Partial<Omit<Faults, "beforeRequest">>;
};

const run = promisify(execFile);
const HERE = join("test", "excel-host", "browser");
const LARGEST_BUNDLE = 64 * 1024 * 1024;
const bundles = new Map<string, Promise<string>>();

/** One entry of the host as a single script; bundled once for a process. */
export function bundleEntry(entry: "desktop-page" | "web-page"): Promise<string> {
  const known = bundles.get(entry) ?? bundle(join(HERE, `${entry}.ts`));
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const esbuild = join("node_modules", "esbuild", "bin", "esbuild");
  const flags = [
    "--bundle",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--minify-whitespace",
  ];
  const { stdout } = await run(esbuild, [entry, ...flags], { maxBuffer: LARGEST_BUNDLE });
  return stdout;
}

/** The options of a host as a script that sets them. */
export async function optionsScript(options: ChromiumOptions): Promise<string> {
  const data: PageHostOptions = {
    workbook: await workbookData(options),
    api: options.api ?? "1.15",
    language: options.language ?? "zh-CN",
    theme: options.theme ?? "light",
    readOnly: options.readOnly ?? false,
    faults: options.faults ?? {},
  };
  // Infinity is the usual limit and has no JSON; limits that are not given stay away.
  return `window.__excelHostOptions=${JSON.stringify(data)};`;
}

/**
 * A script for `context.addInitScript({ content })`: desktop Excel inside the page, before office.js. The test
 * looks at `window.__excelHost`.
 */
export async function chromiumInitScript(options: ChromiumOptions = {}): Promise<string> {
  const [data, host] = await Promise.all([optionsScript(options), bundleEntry("desktop-page")]);
  return `${data}\n${host}`;
}

/** What a watched context asked of others than its own server. */
export type OriginWatch = {
  /** Addresses that were refused. */
  readonly foreign: readonly string[];
  /** Addresses of Microsoft's networks that were answered from the npm package. */
  readonly officeFromPackage: readonly string[];
};

const OFFICE_NETWORKS = [
  "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
  "https://appsforoffice.microsoft.com/lib/1/hosted/",
];

/**
 * Lets a context speak with `origin` only. office.js asked from Microsoft's networks comes from the npm package,
 * so that the shipped page runs as it is; `officeFromPackage: false` refuses that too.
 */
export async function watchOrigins(
  context: BrowserContext,
  origin: string,
  officeFromPackage = true,
): Promise<OriginWatch> {
  const watch = { foreign: [] as string[], officeFromPackage: [] as string[] };
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin || url.startsWith("data:")) return route.continue();
    const network = OFFICE_NETWORKS.find((prefix) => url.startsWith(prefix));
    const file = network && officeFromPackage ? await officeFile(url.slice(network.length)) : null;
    if (!file) {
      watch.foreign.push(url);
      return route.abort("blockedbyclient");
    }
    watch.officeFromPackage.push(url);
    return route.fulfill({ body: file.body, contentType: file.type });
  });
  return watch;
}
