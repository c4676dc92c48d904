import type { Channel } from "./channel";
import { refusalOf, RemoteRefusal, type Refusal } from "./refusal";

/** What one side does for the other, by name. */
export type Duties = Readonly<Record<string, (...given: never[]) => unknown>>;

/** The other side: ask and wait, or only tell. Byte arrays among the arguments are handed over, not copied. */
export type Peer<Theirs extends Duties> = {
  /** Rejects with a `RemoteRefusal`; also when the other side is gone. */
  call<K extends keyof Theirs & string>(
    name: K,
    ...given: Parameters<Theirs[K]>
  ): Promise<Awaited<ReturnType<Theirs[K]>>>;
  tell<K extends keyof Theirs & string>(name: K, ...given: Parameters<Theirs[K]>): void;
  /** Called once when the other side has died. */
  onDeath(tell: () => void): void;
  /** Ends the other side; what is still waited for is refused. */
  close(): void;
};

type Message =
  | { readonly kind: "ready" }
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly given: unknown[] }
  | { readonly kind: "tell"; readonly name: string; readonly given: unknown[] }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "refusal"; readonly id: number; readonly refusal: Refusal };

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

type Line = {
  readonly channel: Channel;
  readonly duties: Readonly<Record<string, (...given: unknown[]) => unknown>>;
  readonly waiting: Map<number, Waiting>;
  readonly mourners: Set<() => void>;
  /** Messages of before the other side listened; `null` once it does. */
  unsent: Message[] | null;
  dead: boolean;
  nextId: number;
};

/**
 * Joins two sides by a channel. The side with `listens: "now"` says so; the other one keeps what it has to say until then,
 * because a script that is still loading hears nothing.
 */
export function connect<Theirs extends Duties>(
  channel: Channel,
  ours: Duties,
  listens: "now" | "whenReady",
): Peer<Theirs> {
  const line: Line = {
    channel,
    duties: ours as Line["duties"],
    waiting: new Map(),
    mourners: new Set(),
    unsent: listens === "now" ? null : [],
    dead: false,
    nextId: 1,
  };
  channel.listen((message) => take(line, message as Message));
  channel.onDeath(() => die(line));
  if (listens === "now") post(line, { kind: "ready" });
  return {
    call: (name, ...given) => call(line, name, given) as Promise<never>,
    tell: (name, ...given) => post(line, { kind: "tell", name, given }),
    onDeath: (tell) => void line.mourners.add(tell),
    close: () => {
      line.mourners.clear();
      die(line);
    },
  };
}

function call(line: Line, name: string, given: unknown[]): Promise<unknown> {
  if (line.dead) return Promise.reject(new RemoteRefusal("gone", ""));
  const id = line.nextId++;
  return new Promise((resolve, reject) => {
    line.waiting.set(id, { resolve, reject });
    post(line, { kind: "call", id, name, given });
  });
}

function post(line: Line, message: Message): void {
  if (line.dead) return;
  if (line.unsent) line.unsent.push(message);
  else line.channel.send(message, buffersIn(message));
}

/** The memory of byte arrays handed over: arguments, or an answer and its fields. */
function buffersIn(message: Message): readonly ArrayBuffer[] {
  if (message.kind === "answer") return buffersOf([message.value, ...fieldsOf(message.value)]);
  return "given" in message ? buffersOf(message.given) : [];
}

function fieldsOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Array.isArray(value) ? [] : Object.values(value);
}

function buffersOf(values: readonly unknown[]): readonly ArrayBuffer[] {
  const buffers = values.flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [],
  );
  return [...new Set(buffers)];
}

function take(line: Line, message: Message): void {
  if (line.dead) return;
  switch (message.kind) {
    case "ready":
      return flush(line);
    case "call":
      return void answer(line, message);
    case "tell":
      line.duties[message.name]?.(...message.given);
      return;
    case "answer":
      return settle(line, message.id, (waiting) => waiting.resolve(message.value));
    case "refusal": {
      const { code, message: text } = message.refusal;
      return settle(line, message.id, (waiting) => waiting.reject(new RemoteRefusal(code, text)));
    }
  }
}

function flush(line: Line): void {
  const { unsent } = line;
  line.unsent = null;
  for (const message of unsent ?? []) post(line, message);
}

async function answer(line: Line, asked: Message & { readonly kind: "call" }): Promise<void> {
  const { id, name, given } = asked;
  try {
    const value = await line.duties[name]?.(...given);
    post(line, { kind: "answer", id, value });
  } catch (error) {
    post(line, { kind: "refusal", id, refusal: refusalOf(error) });
  }
}

function settle(line: Line, id: number, end: (waiting: Waiting) => void): void {
  const waiting = line.waiting.get(id);
  line.waiting.delete(id);
  if (waiting) end(waiting);
}

function die(line: Line): void {
  if (line.dead) return;
  line.dead = true;
  line.channel.close();
  for (const { reject } of line.waiting.values()) reject(new RemoteRefusal("gone", ""));
  line.waiting.clear();
  for (const tell of line.mourners) tell();
}
