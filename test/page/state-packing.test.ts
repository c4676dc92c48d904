import type { SessionState } from "../../src/app/session/session-types";
import { createMirror } from "../../src/page/remote/state-mirror";
import { createPacker } from "../../src/page/worker/state-packer";
import { textHash } from "../../src/page/worker/text-hash";

/** Sends states over by hand, and says how many parts each took. */
function joined() {
  const packer = createPacker();
  const mirror = createMirror();
  const send = (state: object): number => {
    const packing = packer.pack(state);
    let count = 0;
    for (;;) {
      const step = packing.next();
      if (step.done === true) {
        mirror.show(step.value);
        mirror.forget(packer.sweep(step.value));
        return count;
      }
      if (step.value === null) continue;
      count += (JSON.parse(step.value) as unknown[]).length;
      mirror.parts(step.value);
    }
  };
  return { send, mirror };
}

const findings = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => ({ check: `SE${String(index)}`, message: text }));

const stateWith = (list: readonly object[]) => ({
  stage: { kind: "checked" },
  checked: { evaluation: { forms: [], findings: list }, scope: { kind: "workbook" }, changed: [] },
  settings: { theme: null },
});

const listOf = (state: SessionState) => state.checked!.evaluation.findings as readonly object[];

describe("a state in parts", () => {
  test("comes out as it went in", () => {
    const { send, mirror } = joined();
    const state = stateWith(findings(3, "甲"));
    send(state);
    expect(mirror.get()).toEqual(state);
  });

  test("sends only what is new, and keeps the rest the same objects", () => {
    const { send, mirror } = joined();
    const list = findings(100, "甲");
    send(stateWith(list));
    const before = mirror.get();
    const changed = list.map((one, index) =>
      index === 5 ? { ...one, message: "乙" } : { ...one },
    );
    expect(send(stateWith(changed))).toBeLessThan(10);
    const after = listOf(mirror.get());
    expect(after[5]).toEqual({ check: "SE5", message: "乙" });
    expect(after.filter((one, index) => one !== listOf(before)[index])).toHaveLength(1);
    expect(mirror.get().settings).toBe(before.settings);
  });

  test("tells listeners once for each state", () => {
    const { send, mirror } = joined();
    let told = 0;
    mirror.subscribe(() => (told += 1));
    send(stateWith(findings(1000, "甲")));
    expect(told).toBe(1);
  });

  test("forgets parts no longer in use, and can send them again", () => {
    const { send, mirror } = joined();
    const first = stateWith(findings(3000, "甲"));
    send(first);
    for (let turn = 0; turn < 4; turn += 1) send(stateWith(findings(3000, String(turn))));
    send(stateWith([]));
    send(first);
    expect(mirror.get()).toEqual(first);
  });

  test("leaves the cells of a workbook on the worker's side", () => {
    const { send, mirror } = joined();
    const state = stateWith([]);
    const evaluation = { ...state.checked.evaluation, sheets: [{ name: "表", cells: new Map() }] };
    send({ ...state, checked: { ...state.checked, evaluation } });
    expect(mirror.get()).toEqual(state);
  });
});

describe("the short name of a text", () => {
  test("differs for texts that differ little", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `甲${String(index)}`);
    expect(new Set(texts.map(textHash)).size).toBe(texts.length);
    expect(textHash("ab")).not.toBe(textHash("ba"));
    expect(textHash("")).toBe(textHash(""));
  });
});
