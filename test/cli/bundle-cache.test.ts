import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const HOUR = 3600;

jest.setTimeout(120_000);

/** A checkout of its own, so that the cache of this one is left alone. */
let checkout = "";
let cache = "";

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "selfeval-cache-"));
  cache = join(checkout, "node_modules", ".cache", "selfeval");
  mkdirSync(join(checkout, "bin"));
  mkdirSync(join(checkout, "node_modules"));
  for (const file of ["bin/selfeval.mjs", "bin/bundle-cache.mjs", "package.json"])
    copyFileSync(join(ROOT, file), join(checkout, file));
  symlinkSync(join(ROOT, "src"), join(checkout, "src"));
  for (const name of ["esbuild", "@ironcalc"])
    symlinkSync(join(ROOT, "node_modules", name), join(checkout, "node_modules", name));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function start(): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, ["bin/selfeval.mjs", "--version"], {
    cwd: checkout,
    encoding: "utf8",
  });
}

/** Another time of a source makes another bundle. */
function changeSources(change: number): void {
  setAge("../../../package.json", change);
}

function bundles(): readonly string[] {
  return readdirSync(cache).filter((name) => /^[0-9a-f]{20}$/.test(name));
}

function onlyBundle(): string {
  const [name, ...others] = bundles();
  if (name === undefined || others.length > 0) throw new Error(`${String(others.length)} others`);
  return name;
}

function setAge(name: string, hours: number): void {
  const time = Date.now() / 1000 - hours * HOUR;
  utimesSync(join(cache, name), time, time);
}

function ageOf(name: string): number {
  return (Date.now() - statSync(join(cache, name)).mtimeMs) / 1000 / HOUR;
}

/** A folder as it was left this many hours ago. */
function leave(name: string, hours: number, file = "main.mjs"): void {
  mkdirSync(join(cache, name), { recursive: true });
  writeFileSync(join(cache, name, file), "");
  setAge(name, hours);
}

test("a new bundle drops those that nobody used for a day, and what killed processes left", () => {
  const unused = "0123456789abcdef0123";
  const used = "0123456789abcdef0124";
  leave(unused, 25);
  leave(used, 23);
  leave(".draft-killed", 25);
  leave(".probe-killed", 25);
  leave(".draft-at-work", 1);
  leave("scripts", 1000);
  expect(start().status).toBe(0);
  const left = readdirSync(cache).filter((name) => !bundles().includes(name));
  expect(left.sort()).toEqual([".draft-at-work", "scripts"]);
  expect(bundles()).toHaveLength(2);
  expect(bundles()).toContain(used);
});

test("a bundle that is used again is as good as new", () => {
  start();
  const bundle = onlyBundle();
  setAge(bundle, 48);
  expect(start().status).toBe(0);
  expect(ageOf(bundle)).toBeLessThan(1);
  changeSources(1);
  start();
  expect(bundles()).toHaveLength(2);
  expect(bundles()).toContain(bundle);
});

test("a bundle goes not while a process runs with it, however long, and goes after the process has", async () => {
  start();
  const bundle = onlyBundle();
  // A process that runs for days: it waits for a list of files that never ends.
  const long = spawn(process.execPath, ["bin/selfeval.mjs", "check", "--files-from", "-"], {
    cwd: checkout,
  });
  const mark = join(cache, bundle, `.used-by-${String(long.pid)}`);
  while (!existsSync(mark)) await new Promise((resolve) => setTimeout(resolve, 20));
  setAge(bundle, 48);
  changeSources(1);
  start();
  expect(bundles()).toContain(bundle);
  long.kill("SIGKILL");
  await new Promise((resolve) => long.once("exit", resolve));
  setAge(bundle, 48);
  changeSources(2);
  start();
  expect(bundles()).not.toContain(bundle);
});

test("several processes that start at once make one bundle and leave nothing else", async () => {
  leave("0123456789abcdef0123", 25);
  const started = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ["bin/selfeval.mjs", "--version"], { cwd: checkout, stdio: "ignore" }),
  );
  const ends = await Promise.all(
    started.map((one) => new Promise<number | null>((resolve) => one.once("exit", resolve))),
  );
  expect(ends).toEqual([0, 0, 0]);
  expect(readdirSync(cache)).toEqual([onlyBundle()]);
  expect(readdirSync(join(cache, onlyBundle())).filter((name) => name.startsWith("."))).toEqual([]);
});
