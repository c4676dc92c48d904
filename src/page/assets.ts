/** What comes with the page besides its script: bytes, and scripts that are needed by few. */
export type AssetName = "engine" | "sample" | "report" | "english" | "examples";

const FILES: Readonly<Record<AssetName, string>> = {
  engine: "engine.wasm",
  sample: "sample.xlsx",
  report: "report.js",
  english: "english.js",
  examples: "examples.js",
};

/**
 * The bytes of an asset: from the element `asset-<name>` of a single-file page (gzip as base64), else from the file beside
 * the page. Rejects where neither is there.
 */
export async function loadAsset(name: AssetName): Promise<Uint8Array<ArrayBuffer>> {
  const text = document.getElementById(`asset-${name}`)?.textContent;
  if (text) return gunzip(base64Bytes(text.trim()));
  const response = await fetch(FILES[name]);
  if (!response.ok) throw new Error(`${FILES[name]}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where a script that comes with the page can be run from: beside the page, or unpacked in memory. */
export async function scriptAddress(name: AssetName): Promise<string> {
  if (!isInPage(name)) return FILES[name];
  return URL.createObjectURL(new Blob([await loadAsset(name)], { type: "text/javascript" }));
}

/** Whether something of this name stands in the page itself, which is then a single file. */
export function isInPage(name: string): name is AssetName {
  return name in FILES && document.getElementById(`asset-${name}`) !== null;
}

/** `base64Bytes("AQI=")` → the bytes 1 and 2. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Unpacks gzip data. Rejects where they are damaged. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
