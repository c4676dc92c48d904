import type { Codec } from "../package/codec";
import { decodeText } from "../package/decode-text";
import { partKey, type XlsxPackage } from "../package/open-package";
import {
  encodePart,
  packAside,
  packPart,
  unpackPart,
  type AsideCodec,
  type PackedPart,
} from "../package/pack-part";
import { writePackage, type PartContent } from "../package/write-package";

/** The parts of a package with our changes laid over them. */
export type PartStore = {
  /** The package as it reads with the changes. */
  readonly view: XlsxPackage;
  /** Bytes are those of a text in UTF-8. */
  write(part: string, content: string | Uint8Array): void;
  remove(part: string): void;
  /** How often a part was written or removed: what was read of it holds as long as this stays the same. */
  revision(part: string): number;
  /**
   * Where another thread can pack: has it begin with what is due, and waits until at most so many parts are still in work.
   * `null` where there is nothing to wait for.
   */
  packAside(most: number): Promise<void> | null;
  /** The file; the very bytes it came from when nothing changed. */
  save(): Uint8Array;
};

type Change = {
  readonly name: string;
  readonly content: PartContent | null;
  /** Another thread is at it; until then the part stands there as bytes, read and saved like any other. */
  readonly isPacking?: true;
};
type Changes = Map<string, Change>;

/** Characters of changed parts that are kept unpacked; a thousand patched sheets would be a lot. */
const MOST_UNPACKED = 250_000;

/** Opens a package for changing. */
export function createPartStore(pkg: XlsxPackage): PartStore {
  const changes: Changes = new Map();
  const nameOf = (part: string): string => pkg.find(part) ?? part;
  const { revise, revision } = countRevisions();
  const aside = hasAside(pkg.codec) ? pkg.codec : null;
  const jobs = new Set<Promise<void>>();
  let characters = 0;
  return {
    view: overlay(pkg, changes),
    write: (part, content) => {
      revise(part);
      changes.set(partKey(part), { name: nameOf(part), content });
      characters += content.length;
      if (aside || characters <= MOST_UNPACKED) return;
      packChanges(changes, pkg.codec);
      characters = 0;
    },
    remove: (part) => {
      revise(part);
      // A part that never was in the file leaves no trace of its removal.
      if (pkg.has(part)) changes.set(partKey(part), { name: nameOf(part), content: null });
      else changes.delete(partKey(part));
    },
    revision,
    packAside: (most) => {
      if (aside && characters > MOST_UNPACKED) {
        startPacking(changes, jobs, aside);
        characters = 0;
      }
      return jobs.size > most ? untilFewer(jobs, most) : null;
    },
    save: () => {
      if (changes.size === 0) return pkg.bytes;
      return writePackage(
        pkg,
        new Map([...changes.values()].map(({ name, content }) => [name, content])),
      );
    },
  };
}

function countRevisions() {
  const revisions = new Map<string, number>();
  const revision = (part: string): number => revisions.get(partKey(part)) ?? 0;
  return {
    revision,
    revise: (part: string): void => void revisions.set(partKey(part), revision(part) + 1),
  };
}

function packChanges(changes: Changes, codec: Codec): void {
  for (const [key, { name, content }] of changes) {
    if (content === null || isPacked(content)) continue;
    changes.set(key, { name, content: packPart(content, codec) });
  }
}

function hasAside(codec: Codec): codec is AsideCodec {
  return codec.deflateRawAside !== undefined;
}

function startPacking(changes: Changes, jobs: Set<Promise<void>>, codec: AsideCodec): void {
  for (const [key, { name, content, isPacking }] of changes) {
    if (isPacking || content === null || isPacked(content)) continue;
    const bytes = typeof content === "string" ? encodePart(content) : content;
    changes.set(key, { name, content: bytes, isPacking: true });
    const job = packAside(bytes, codec)
      .then((packed) => {
        // Written again meanwhile, it is another part.
        if (changes.get(key)?.content === bytes) changes.set(key, { name, content: packed });
      })
      // Saving packs what is still unpacked, and tells what is wrong.
      .catch(() => undefined)
      .finally(() => jobs.delete(job));
    jobs.add(job);
  }
}

async function untilFewer(jobs: ReadonlySet<Promise<void>>, most: number): Promise<void> {
  while (jobs.size > most) await Promise.race(jobs);
}

function overlay(pkg: XlsxPackage, changes: ReadonlyMap<string, Change>): XlsxPackage {
  const find = (name: string): string | null => {
    const change = changes.get(partKey(name));
    if (!change) return pkg.find(name);
    return change.content === null ? null : change.name;
  };
  const contentOf = (name: string): PartContent | null =>
    changes.get(partKey(name))?.content ?? null;
  const readText = (name: string): string => {
    const content = contentOf(name);
    if (content === null) return pkg.readText(name);
    return typeof content === "string" ? content : decodeText(bytesOf(content, pkg), name);
  };
  return {
    ...pkg,
    has: (name) => find(name) !== null,
    find,
    readText,
    readTextInPieces: (name, onPiece) => {
      if (contentOf(name) === null) pkg.readTextInPieces(name, onPiece);
      else onPiece(readText(name));
    },
    readBytes: (name) => {
      const content = contentOf(name);
      return content === null ? pkg.readBytes(name) : bytesOf(content, pkg);
    },
  };
}

function isPacked(content: PartContent): content is PackedPart {
  return typeof content !== "string" && !(content instanceof Uint8Array);
}

function bytesOf(content: PartContent, { codec }: XlsxPackage): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return isPacked(content) ? unpackPart(content, codec) : content;
}
