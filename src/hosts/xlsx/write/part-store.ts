import { decodeText } from "../package/decode-text";
import { partKey, type XlsxPackage } from "../package/open-package";
import { packPart, unpackPart } from "../package/pack-part";
import { writePackage, type PartContent } from "../package/write-package";

/** The parts of a package with our changes laid over them. */
export type PartStore = {
  /** The package as it reads with the changes. */
  readonly view: XlsxPackage;
  write(part: string, text: string): void;
  remove(part: string): void;
  /** How often a part was written or removed: what was read of it holds as long as this stays the same. */
  revision(part: string): number;
  /** The file; the very bytes it came from when nothing changed. */
  save(): Uint8Array;
};

type Change = { readonly name: string; readonly content: PartContent | null };
type Changes = Map<string, Change>;

/** Characters of changed parts that are kept as text; a thousand patched sheets would be a lot. */
const MOST_TEXT = 250_000;

/** Opens a package for changing. */
export function createPartStore(pkg: XlsxPackage): PartStore {
  const changes: Changes = new Map();
  const nameOf = (part: string): string => pkg.find(part) ?? part;
  const revisions = new Map<string, number>();
  const revise = (part: string): void => {
    const key = partKey(part);
    revisions.set(key, (revisions.get(key) ?? 0) + 1);
  };
  let characters = 0;
  return {
    view: overlay(pkg, changes),
    write: (part, text) => {
      revise(part);
      changes.set(partKey(part), { name: nameOf(part), content: text });
      characters += text.length;
      if (characters <= MOST_TEXT) return;
      packTexts(changes, pkg);
      characters = 0;
    },
    remove: (part) => {
      revise(part);
      // A part that never was in the file leaves no trace of its removal.
      if (pkg.has(part)) changes.set(partKey(part), { name: nameOf(part), content: null });
      else changes.delete(partKey(part));
    },
    revision: (part) => revisions.get(partKey(part)) ?? 0,
    save: () => {
      if (changes.size === 0) return pkg.bytes;
      return writePackage(
        pkg,
        new Map([...changes.values()].map(({ name, content }) => [name, content])),
      );
    },
  };
}

function packTexts(changes: Changes, { codec }: XlsxPackage): void {
  for (const [key, { name, content }] of changes) {
    if (typeof content === "string") changes.set(key, { name, content: packPart(content, codec) });
  }
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

function bytesOf(content: PartContent, { codec }: XlsxPackage): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : unpackPart(content, codec);
}
