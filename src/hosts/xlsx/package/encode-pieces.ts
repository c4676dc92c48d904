/** Characters that are encoded at a time: few calls, and nothing large besides the bytes. */
const CHUNK = 64 * 1024;

/** The UTF-8 bytes of a text that comes in pieces; no character is torn between two of them. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const encodeWaiting = (): void => {
    chunks.push(encoder.encode(waiting.join("")));
    waiting = [];
    characters = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    characters += piece.length;
    if (characters >= CHUNK) encodeWaiting();
  }
  encodeWaiting();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
