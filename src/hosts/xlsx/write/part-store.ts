import { partKey, type XlsxPackage } from "../package/open-package";
import { writePackage } from "../package/write-package";

/** The parts of a package with our changes laid over them; nothing is packed before `save`. */
export type PartStore = {
  /** The package as it reads with the changes. */
  readonly view: XlsxPackage;
  write(part: string, text: string): void;
  remove(part: string): void;
  /** The file; the very bytes it came from when nothing changed. */
  save(): Uint8Array;
};

type Change = { readonly name: string; readonly text: string | null };

/** Opens a package for changing. */
export function createPartStore(pkg: XlsxPackage): PartStore {
  const changes = new Map<string, Change>();
  return {
    view: overlay(pkg, changes),
    write: (name, text) => {
      changes.set(partKey(name), { name: pkg.find(name) ?? name, text });
    },
    remove: (name) => {
      // A part that never was in the file leaves no trace of its removal.
      if (pkg.has(name)) changes.set(partKey(name), { name: pkg.find(name) ?? name, text: null });
      else changes.delete(partKey(name));
    },
    save: () => {
      if (changes.size === 0) return pkg.bytes;
      return writePackage(
        pkg,
        new Map([...changes.values()].map(({ name, text }) => [name, text])),
      );
    },
  };
}

function overlay(pkg: XlsxPackage, changes: ReadonlyMap<string, Change>): XlsxPackage {
  const changed = (name: string): Change | undefined => changes.get(partKey(name));
  const find = (name: string): string | null => {
    const change = changed(name);
    if (!change) return pkg.find(name);
    return change.text === null ? null : change.name;
  };
  const readText = (name: string): string => changed(name)?.text ?? pkg.readText(name);
  return {
    bytes: pkg.bytes,
    entries: pkg.entries,
    has: (name) => find(name) !== null,
    find,
    readText,
    readTextInPieces: (name, onPiece) => {
      const text = changed(name)?.text;
      if (text == null) pkg.readTextInPieces(name, onPiece);
      else onPiece(text);
    },
    readBytes: (name) => {
      const text = changed(name)?.text;
      return text == null ? pkg.readBytes(name) : new TextEncoder().encode(text);
    },
  };
}
