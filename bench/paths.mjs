import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This folder, and the checkout around it. */
export const benchFolder = dirname(fileURLToPath(import.meta.url));
export const projectFolder = dirname(benchFolder);

/** Generated workbooks and what the contestants write. */
export const workFolder = join(benchFolder, "work");
export const resultsFolder = join(benchFolder, "results");

/** Where built code goes. */
export const cacheFolder = join(projectFolder, "node_modules", ".cache", "selfeval", "bench");
