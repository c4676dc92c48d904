import { policyById } from "../../core/index";
import { stateShape, type Shape } from "../channel/state-shape";
import { textHash } from "./text-hash";

/** A part that has gone over. */
type Known = { readonly hash: string; readonly children: readonly number[] };

/** What the packer gives while it works: parts as JSON to be sent, or nothing yet. */
export type Packing = Generator<string | null, number>;

/** Turns states into parts and remembers what has gone over. */
export type Packer = {
  /** The number of the state in the end; every text given on the way must be sent before it is shown. */
  pack(state: object): Packing;
  /** The parts that the state with this number does without, to be forgotten on both sides; few at a time, none mostly. */
  sweep(state: number): readonly number[];
};

type Memory = {
  readonly byObject: WeakMap<object, number>;
  readonly byHash: Map<string, number>;
  readonly known: Map<number, Known>;
  unsent: string[];
  unsentSize: number;
  nextId: number;
  /** Parts in use when last swept. */
  live: number;
};

/** Characters of a message: parsed in a few milliseconds. */
const MESSAGE_SIZE = 128 * 1024;
/** Sweeping is worth while from this many parts on. */
const FEW = 2_000;

/** A packer for the states of one session. */
export function createPacker(): Packer {
  const memory: Memory = {
    byObject: new WeakMap(),
    byHash: new Map(),
    known: new Map(),
    unsent: [],
    unsentSize: 0,
    nextId: 1,
    live: 0,
  };
  return {
    *pack(state) {
      const id = yield* pack(memory, stateShape, state);
      if (memory.unsent.length > 0) yield takeUnsent(memory);
      return id;
    },
    sweep: (state) => sweep(memory, state),
  };
}

function* pack(memory: Memory, shape: Shape, value: object): Packing {
  const before = memory.byObject.get(value);
  if (before !== undefined && memory.known.has(before)) return before;
  const id = yield* packNew(memory, shape, value);
  memory.byObject.set(value, id);
  if (memory.unsentSize > MESSAGE_SIZE) yield takeUnsent(memory);
  return id;
}

function packNew(memory: Memory, shape: Shape, value: object): Packing {
  switch (shape.kind) {
    case "whole":
      return packWhole(memory, value);
    case "list":
      return packList(memory, shape.of, value as readonly object[]);
    case "record":
      return packRecord(memory, shape, value as Readonly<Record<string, unknown>>);
    case "policy":
      return packPolicy(memory, value as { readonly id: string });
  }
}

function* packWhole(memory: Memory, value: object): Packing {
  yield null;
  return keep(memory, `"whole",${JSON.stringify(value)}`, []);
}

function* packPolicy(memory: Memory, policy: { readonly id: string }): Packing {
  if (policyById(policy.id) !== policy) return yield* packWhole(memory, policy);
  return keep(memory, `"policy",${JSON.stringify(policy.id)}`, []);
}

function* packList(memory: Memory, of: Shape, list: readonly object[]): Packing {
  const children: number[] = [];
  for (const one of list) children.push(yield* pack(memory, of, one));
  return keep(memory, `"list",[${children.join(",")}]`, children);
}

type RecordShape = Shape & { readonly kind: "record" };

function* packRecord(
  memory: Memory,
  { fields, without = [] }: RecordShape,
  value: Readonly<Record<string, unknown>>,
): Packing {
  const plain: Record<string, unknown> = {};
  const parts: Record<string, number> = {};
  for (const [name, field] of Object.entries(value)) {
    const shape = fields[name];
    if (without.includes(name)) continue;
    if (shape && typeof field === "object" && field !== null) {
      parts[name] = yield* pack(memory, shape, field);
    } else plain[name] = field;
  }
  const text = `"record",${JSON.stringify(plain)},${JSON.stringify(parts)}`;
  return keep(memory, text, Object.values(parts));
}

/** The number of a part: that of an equal one which went over before, else a new one. */
function keep(memory: Memory, text: string, children: readonly number[]): number {
  const hash = textHash(text);
  const equal = memory.byHash.get(hash);
  if (equal !== undefined) return equal;
  const id = memory.nextId++;
  memory.byHash.set(hash, id);
  memory.known.set(id, { hash, children });
  memory.unsent.push(`[${String(id)},${text}]`);
  memory.unsentSize += text.length;
  return id;
}

function takeUnsent(memory: Memory): string {
  const text = `[${memory.unsent.join(",")}]`;
  memory.unsent = [];
  memory.unsentSize = 0;
  return text;
}

function sweep(memory: Memory, state: number): readonly number[] {
  const { known, byHash } = memory;
  if (known.size < FEW || known.size < 2 * memory.live) return [];
  const inUse = reachable(known, state);
  const dead = [...known.keys()].filter((id) => !inUse.has(id));
  for (const id of dead) {
    byHash.delete(known.get(id)?.hash ?? "");
    known.delete(id);
  }
  memory.live = inUse.size;
  return dead;
}

function reachable(known: ReadonlyMap<number, Known>, from: number): ReadonlySet<number> {
  const found = new Set([from]);
  // A set being read takes what is added meanwhile.
  for (const id of found) for (const child of known.get(id)?.children ?? []) found.add(child);
  return found;
}
