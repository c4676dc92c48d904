import { EMPTY_STATE, parseState, serializeState } from "../../../src/core/planning";
import { validateProfile } from "../../../src/core/profiles";

const made = validateProfile({
  schema: "selfeval-profile/1",
  title: "某局打分单",
  indicators: { headers: [["做什么", "打几分"]], columns: { name: 1, score: 2 } },
});
const profiles = made.ok ? [made.profile] : [];

describe("headers pointed out, in the record", () => {
  test("come back as they were, and are no part of a record without them", () => {
    expect(profiles).toHaveLength(1);
    const state = { ...EMPTY_STATE, profiles };
    expect(parseState(serializeState(state))).toEqual({ state, problem: null });
    expect(serializeState({ ...EMPTY_STATE, profiles: [] })).toBe(serializeState(EMPTY_STATE));
  });

  test.each([
    { what: "no list", profiles: {} },
    { what: "a profile of a later layout", profiles: [{ schema: "selfeval-profile/2" }] },
    {
      what: "a fingerprint that does not fit",
      profiles: [{ ...profiles[0], fingerprint: "0" }],
    },
  ])(
    "that are damaged ($what) are put aside with a word, never half used",
    ({ profiles: kept }) => {
      const read = parseState(JSON.stringify({ ...EMPTY_STATE, profiles: kept }));
      expect(read.state).toEqual(EMPTY_STATE);
      expect(read.problem).toMatch(/无法读取/);
    },
  );
});
