/** @jest-environment jsdom */
import type { Session } from "../../src/app/session/session-types";
import {
  storedWish,
  wantedAttribute,
  wantedEvent,
  wantedKey,
  wishFrom,
  type WantedAction,
} from "../../src/app/wanted-action";
import { followWishes, fulfil } from "../../src/taskpane/wishes";

type Asked = readonly unknown[];

/** A session that remembers what it was asked and is done at once. */
function session(stage = "start", checked: unknown = null): { session: Session; asked: Asked[] } {
  const asked: Asked[] = [];
  const state = { stage: { kind: stage }, checked };
  const stub: Partial<Session> = {
    getState: () => state as ReturnType<Session["getState"]>,
    check: async (scope) => {
      asked.push(["check", scope]);
      state.stage = { kind: "checked" };
    },
    openPreview: async () => void asked.push(["openPreview"]),
  };
  return { session: stub as Session, asked };
}

const workbook = ["check", { kind: "workbook" }];

/** Lets what was begun come to its end. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

let end = (): void => undefined;

afterEach(() => end());

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute(wantedAttribute);
  Object.assign(globalThis, {
    Office: { context: { partitionKey: "part-" } },
    Excel: {
      run: async (_options: object, batch: (context: object) => Promise<string>) =>
        batch({
          workbook: {
            worksheets: { getActiveWorksheet: () => ({ load: () => undefined, name: "03招商" }) },
          },
          sync: async () => undefined,
        }),
    },
  });
});

describe("a ribbon button's wish", () => {
  const actions: readonly (readonly [WantedAction, Asked[]])[] = [
    ["checkWorkbook", [workbook]],
    ["checkSheet", [["check", { kind: "sheet", sheet: "03招商" }]]],
    ["writeScores", [workbook, ["openPreview"]]],
  ];
  it.each(actions)("%s asks the session for its work", async (action, expected) => {
    const { session: own, asked } = session();
    await fulfil(action, own);
    expect(asked).toEqual(expected);
  });

  it("to write scores uses the result at hand when nothing changed since", async () => {
    const { session: own, asked } = session("checked", { partial: false, changed: [] });
    await fulfil("writeScores", own);
    expect(asked).toEqual([["openPreview"]]);
  });

  it("to write scores checks again when cells changed since", async () => {
    const { session: own, asked } = session("checked", { partial: false, changed: [{}] });
    await fulfil("writeScores", own);
    expect(asked).toEqual([workbook, ["openPreview"]]);
  });

  it.each(["detecting", "running", "writing"])(
    "waits for nobody while the pane is %s",
    async (stage) => {
      const { session: own, asked } = session(stage);
      await fulfil("checkWorkbook", own);
      expect(asked).toEqual([]);
    },
  );

  it("checks the workbook where Excel cannot name its sheet, so that the trouble is shown", async () => {
    Object.assign(globalThis, {
      Excel: { run: () => Promise.reject(new Error("InvalidOperationInCellEditMode")) },
    });
    const { session: own, asked } = session();
    await fulfil("checkSheet", own);
    expect(asked).toEqual([workbook]);
  });
});

describe("the pane", () => {
  it("takes up what stood in the page before it came, once", async () => {
    document.documentElement.setAttribute(wantedAttribute, "checkWorkbook");
    const { session: own, asked } = session();
    end = followWishes(async () => own);
    await settle();
    window.dispatchEvent(new Event(wantedEvent));
    await settle();
    expect(asked).toEqual([workbook]);
  });

  it("follows a button pressed while it is open", async () => {
    const { session: own, asked } = session();
    end = followWishes(async () => own);
    document.documentElement.setAttribute(wantedAttribute, "checkWorkbook");
    window.dispatchEvent(new Event(wantedEvent));
    await settle();
    expect(asked).toEqual([workbook]);
  });

  it("takes up a wish that a page of its own left in the storage, and clears it", async () => {
    localStorage.setItem(`part-${wantedKey}`, storedWish("checkWorkbook", Date.now()));
    const { session: own, asked } = session();
    end = followWishes(async () => own);
    await settle();
    expect(asked).toEqual([workbook]);
    expect(localStorage.length).toBe(0);
  });

  it("loads no session when nobody wished anything", async () => {
    const load = jest.fn();
    end = followWishes(load);
    await settle();
    expect(load).not.toHaveBeenCalled();
  });
});

describe("a stored wish", () => {
  const texts: readonly (readonly [string, string | null, WantedAction | null])[] = [
    ["fresh", "checkSheet 1000", "checkSheet"],
    ["older than two minutes", "checkSheet -119001", null],
    ["from the future", "checkSheet 2000", null],
    ["of another kind", "formatDisk 1000", null],
    ["without a time", "checkSheet", null],
    ["absent", null, null],
  ];
  it.each(texts)("%s is read as it should", (_name, stored, expected) => {
    expect(wishFrom(stored, 1000)).toBe(expected);
  });
});
