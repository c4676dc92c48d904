/** What stands in a folder of bundles: which of them are in use, and what nobody needs any more. */
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A bundle that nobody used for this long goes (本工具默认). Milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

const BUNDLE = /^[0-9a-f]{20}$/;
/** What a killed process leaves: half a bundle, a probe, a bundle on its way out. */
const LEFTOVER = /^\.(?:draft|probe|gone)-/;
const MARK = /^\.used-by-(\d+)$/;

/** Whether a bundle stands whole in the folder. */
export function hasBundle(folder) {
  return existsSync(join(folder, "main.mjs"));
}

/**
 * Marks a bundle as in use until this process ends, by which its folder's time becomes that of its last use. False when it
 * has just gone; in a cache that may only be read nothing is marked and nothing goes.
 */
export function takeUp(folder) {
  const mark = join(folder, `.used-by-${process.pid}`);
  if (attempt(() => writeFileSync(mark, "")))
    process.once("exit", () => attempt(() => rmSync(mark, { force: true })));
  return hasBundle(folder);
}

/** Drops what nobody used for a day. What cannot be dropped stays: it costs room, nothing else. */
export function dropUnused(cache) {
  attempt(() => {
    for (const name of readdirSync(cache))
      if (BUNDLE.test(name) || LEFTOVER.test(name)) attempt(() => drop(cache, name));
  });
}

/** Under another name first, so that nobody takes up half a bundle and of two processes only one goes on. */
function drop(cache, name) {
  const folder = join(cache, name);
  if (isInUse(folder)) return;
  const gone = join(cache, `.gone-${randomUUID()}`);
  renameSync(folder, gone);
  // Taken up between the look and the renaming.
  if (isInUse(gone)) renameSync(gone, folder);
  else rmSync(gone, { recursive: true, force: true });
}

function isInUse(folder) {
  if (Date.now() - statSync(folder).mtimeMs < KEPT_FOR) return true;
  return readdirSync(folder).some((name) => {
    const mark = MARK.exec(name);
    return mark !== null && isRunning(Number(mark[1]));
  });
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Whether a step on the disk worked; another's folder, or one that another process was quicker with, is no error. */
function attempt(step) {
  try {
    step();
    return true;
  } catch (error) {
    if (typeof error.code === "string") return false;
    throw error;
  }
}
