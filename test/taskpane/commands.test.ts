/** @jest-environment jsdom */
import { wantedActions, wantedAttribute, wantedEvent } from "../../src/app/wanted-action";

type Handler = (event: { completed(): void }) => void;

/** The commands associated in an Excel with a shared runtime whose pane opens as told. */
function commands(showAsTaskpane: () => Promise<void>): Map<string, Handler> {
  const actions = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, run: Handler) => void actions.set(name, run) },
      addin: { showAsTaskpane },
      context: { requirements: { isSetSupported: () => true } },
    },
  });
  jest.isolateModules(() => jest.requireActual("../../src/commands/commands"));
  return actions;
}

async function press(run: Handler | undefined): Promise<number> {
  const completed = jest.fn();
  run?.({ completed });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return completed.mock.calls.length;
}

describe("a ribbon button with a shared runtime", () => {
  it("exists for every action", () => {
    expect([...commands(async () => undefined).keys()]).toEqual(wantedActions);
  });

  it("opens the pane, leaves its wish there and gives the button back once", async () => {
    const shown = jest.fn(async () => undefined);
    const told = jest.fn();
    window.addEventListener(wantedEvent, told);
    const completed = await press(commands(shown).get("writeScores"));
    expect([completed, shown.mock.calls.length, told.mock.calls.length]).toEqual([1, 1, 1]);
    expect(document.documentElement.getAttribute(wantedAttribute)).toBe("writeScores");
    expect(localStorage.length).toBe(0);
  });

  it("gives the button back when the pane cannot be opened", async () => {
    const refused = commands(() => Promise.reject(new Error("no pane")));
    expect(await press(refused.get("checkSheet"))).toBe(1);
  });

  it("gives the button back when Office itself throws", async () => {
    const broken = commands(() => {
      throw new Error("not implemented");
    });
    expect(await press(broken.get("checkSheet"))).toBe(1);
  });
});
