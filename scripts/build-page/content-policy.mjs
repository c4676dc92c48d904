import { createHash } from "node:crypto";

/** `'sha256-…'` of a script that stands in the page, for its content policy. */
export function scriptHash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * What the page may load. In parts it asks its own address for the script, the formula engine and the sample; as a
 * single file it asks nobody for anything.
 */
export function contentPolicy({ scripts, workers, connections }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")} 'wasm-unsafe-eval'`,
    `worker-src ${workers}`,
    `connect-src ${connections}`,
    // Fluent writes style elements.
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
