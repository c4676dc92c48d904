import { PortError, type Watch } from "../../app/ports";

/** Excel on the web takes and gives at most 5 MB at a time; some room is left for what surrounds the cells. */
export const MOST_BYTES = 4_800_000;

/** Something to read or write whose size can be told beforehand, roughly. */
export type Costed = { readonly bytes: number };

/** Puts pieces into chunks under the limit, in their order; a piece above it gets a chunk of its own. */
export function planChunks<Piece extends Costed>(
  pieces: readonly Piece[],
  mostBytes: number = MOST_BYTES,
): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    if (bytes + piece.bytes > mostBytes) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(piece);
    bytes += piece.bytes;
  }
  return chunks;
}

/** How chunks are done. */
export type ChunkWork<Piece> = {
  /** One request. */
  readonly run: (chunk: readonly Piece[]) => Promise<void>;
  /** Two halves of a single piece; `null` when it cannot be divided. */
  readonly split: (piece: Piece) => readonly [Piece, Piece] | null;
  /** The failed chunk is worth another try in halves. */
  readonly divides: (error: unknown) => boolean;
  /** A single piece failed that cannot be divided: `true` when the others shall go on without it. */
  readonly giveUp?: (piece: Piece, error: unknown) => boolean;
};

/** Does chunk after chunk; one that fails for its size is halved and repeated. */
export async function runChunks<Piece>(
  chunks: readonly (readonly Piece[])[],
  work: ChunkWork<Piece>,
  watch: Watch = {},
): Promise<void> {
  let done = 0;
  for (const chunk of chunks) {
    throwIfStopped(watch);
    await runChunk(chunk, work, watch);
    done += 1;
    watch.progress?.(done, chunks.length);
  }
}

/** Ends the work where the user asked for it. */
export function throwIfStopped(watch: Watch): void {
  if (watch.stopped?.()) throw new PortError("stopped", "已停止。");
}

async function runChunk<Piece>(
  chunk: readonly Piece[],
  work: ChunkWork<Piece>,
  watch: Watch,
): Promise<void> {
  try {
    await work.run(chunk);
  } catch (error) {
    if (!work.divides(error)) throw error;
    const halves = halve(chunk, work);
    if (!halves) {
      const [piece] = chunk;
      if (piece !== undefined && work.giveUp?.(piece, error)) return;
      throw error;
    }
    throwIfStopped(watch);
    await runChunk(halves[0], work, watch);
    await runChunk(halves[1], work, watch);
  }
}

function halve<Piece>(
  chunk: readonly Piece[],
  { split }: ChunkWork<Piece>,
): readonly [readonly Piece[], readonly Piece[]] | null {
  const [piece] = chunk;
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  const halves = piece === undefined ? null : split(piece);
  return halves && [[halves[0]], [halves[1]]];
}
