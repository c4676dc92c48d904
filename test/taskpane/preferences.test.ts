/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import type { SessionSettings } from "../../src/app/session/session-types";
import { drawn, pause } from "../../src/taskpane/pause";
import { settingsFrom } from "../../src/app/session/settings-text";
import { preferencesOnThisMachine } from "../../src/taskpane/preferences";

const settings: SessionSettings = {
  policyId: "cn-mof-2020",
  preset: "quick",
  writeMode: "formula",
  theme: "dark",
  language: null,
  welcomed: true,
};

beforeEach(() => {
  localStorage.clear();
  Object.assign(globalThis, { Office: { context: { partitionKey: "part-" } } });
});

describe("kept choices", () => {
  it("come back as they were saved, under Office's own part of the storage", () => {
    preferencesOnThisMachine().save(settings);
    expect(preferencesOnThisMachine().load()).toEqual(settings);
    expect(Object.keys({ ...localStorage })).toEqual(["part-selfeval-settings"]);
  });

  const texts: readonly (readonly [string, string | null, object])[] = [
    ["nothing", null, {}],
    ["no JSON", "{", {}],
    ["a list", "[1]", {}],
    ["null", "null", {}],
    ["a number", "7", {}],
    ["values of another kind", '{"preset":"slow","theme":7,"welcomed":"yes"}', {}],
    [
      "one good value among others",
      '{"preset":"quick","theme":7,"colour":"red"}',
      { preset: "quick" },
    ],
  ];
  it.each(texts)("read from %s keep only what is sound", (_name, stored, expected) => {
    expect(settingsFrom(stored)).toEqual(expected);
  });

  it("are done without where the browser closes its storage", () => {
    const closed = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    expect(preferencesOnThisMachine().load()).toEqual({});
    closed.mockRestore();
  });
});

describe("a pause", () => {
  it("ends without a timer", async () => {
    // jsdom has no channels; every browser with the pane in it does.
    Object.assign(globalThis, { MessageChannel });
    jest.useFakeTimers();
    await expect(pause()).resolves.toBeUndefined();
    jest.useRealTimers();
  });

  it("for a frame goes on in a pane out of sight, which gets none", async () => {
    jest.useFakeTimers();
    jest.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    const waiting = drawn();
    jest.advanceTimersByTime(250);
    await expect(waiting).resolves.toBeUndefined();
    jest.useRealTimers();
  });
});
