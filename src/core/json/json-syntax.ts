/** Where a text stops being JSON, told without the words of any one JavaScript engine. */

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** What may come next. */
type Expecting = "value" | "itemOrEnd" | "key" | "keyOrEnd" | "colon" | "commaOrEnd";

type State = {
  readonly text: string;
  readonly open: ("{" | "[")[];
  at: number;
  expecting: Expecting;
};

/** The offset of the first character that does not fit; `null` when the text is JSON. `jsonErrorAt('{"a":1,}')` → `7`. */
export function jsonErrorAt(text: string): number | null {
  const state: State = { text, open: [], at: 0, expecting: "value" };
  for (;;) {
    state.at = endOf(SPACE, state) ?? state.at;
    const isDone = state.expecting === "commaOrEnd" && state.open.length === 0;
    if (isDone) return state.at === text.length ? null : state.at;
    if (!step(state)) return state.at;
  }
}

/** The offset after what the pattern matches here. */
function endOf(pattern: RegExp, { text, at }: State): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function step(state: State): boolean {
  const character = state.text[state.at] ?? "";
  switch (state.expecting) {
    case "colon":
      return character === ":" && pass(state, "value");
    case "commaOrEnd":
      if (character !== ",") return closes(state, character);
      return pass(state, state.open.at(-1) === "{" ? "key" : "value");
    case "keyOrEnd":
      return (character === "}" && closes(state, character)) || passToken(state, STRING, "colon");
    case "key":
      return passToken(state, STRING, "colon");
    case "itemOrEnd":
      return (character === "]" && closes(state, character)) || passValue(state, character);
    case "value":
      return passValue(state, character);
  }
}

function pass(state: State, expecting: Expecting): true {
  state.at += 1;
  state.expecting = expecting;
  return true;
}

function passToken(state: State, token: RegExp, expecting: Expecting): boolean {
  const end = endOf(token, state);
  if (end === null) return false;
  state.at = end;
  state.expecting = expecting;
  return true;
}

function passValue(state: State, character: string): boolean {
  if (character === "{" || character === "[") {
    state.open.push(character);
    return pass(state, character === "{" ? "keyOrEnd" : "itemOrEnd");
  }
  return passToken(state, character === '"' ? STRING : SCALAR, "commaOrEnd");
}

function closes(state: State, character: string): boolean {
  const opening = state.open.at(-1);
  if (character !== (opening === "{" ? "}" : "]")) return false;
  state.open.pop();
  return pass(state, "commaOrEnd");
}

const FULL_WIDTH = /[“”‘’，：；｛｝［］【】]/;

/** `"第 3 行第 5 列的“，”是全角符号，请改为半角"`: what a person who edits the file needs to find the place. */
export function jsonErrorText(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  const place = `第 ${String(before.length)} 行第 ${String((before.at(-1) ?? "").length + 1)} 列`;
  const character = text[at];
  if (character === undefined) return "文件在内容写完之前就结束了，请检查括号和引号是否成对";
  if (FULL_WIDTH.test(character)) return `${place}的“${character}”是全角符号，请改为半角`;
  if (character === "}" || character === "]") {
    return `${place}的“${character}”前面可能多了逗号，或括号不成对`;
  }
  return `${place}附近写法不对，请检查前后的逗号、引号和括号`;
}
