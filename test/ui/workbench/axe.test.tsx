import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { WorkbenchState } from "../../../src/app/workbench/workbench-types";
import { department } from "../../support/department-workbook";
import { fakeSession } from "../../support/fake-session";
import { checkedWorkbook } from "../../support/session-states";
import { fakeWorkbench, fileRow, openWorkbook } from "./fake-workbench";
import { giveDialogs, pretendMedia, renderPage } from "./render-page";

beforeEach(() => {
  // The grid measures letters where it can, and makes do where it cannot.
  HTMLCanvasElement.prototype.getContext = () => null;
  giveDialogs();
  pretendMedia(() => false);
});

const files = [
  fileRow("甲"),
  fileRow("乙", { status: "failed", figures: null, problem: "文件已加密。" }),
  fileRow("丙", { status: "waiting", figures: null }),
];

function checkedSession() {
  const checked = checkedWorkbook(department({ name: "甲项目" }));
  return fakeSession({ stage: { kind: "checked" }, workbook: "甲.xlsx", checked });
}

const states: readonly { readonly name: string; readonly state: () => Partial<WorkbenchState> }[] =
  [
    { name: "the empty page", state: () => ({}) },
    { name: "the table of files", state: () => ({ files, batch: { done: 1, total: 3 } }) },
    {
      name: "a workbook with tabs and messages",
      state: () => ({
        files,
        open: [openWorkbook("甲", checkedSession(), { unsaved: true })],
        front: "甲",
        problem: "“乙.xlsx”已加密。",
        saved: { file: "甲.xlsx", how: "download", at: "" },
      }),
    },
  ];

/**
 * Colours need a browser that draws; the pictures are checked there. The pane's head stands beside its main part and
 * in no landmark, as in the host where it fills the window.
 */
const RULES = { "color-contrast": { enabled: false }, region: { enabled: false } };

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules: RULES });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

test.each(states)("$name has nothing that axe objects to", async ({ state }) => {
  await renderPage(fakeWorkbench(state()));
  if (state().front !== undefined) await screen.findByRole("tree");
  expect(await violations()).toEqual([]);
});

test("a question has nothing that axe objects to", async () => {
  await renderPage(fakeWorkbench({ files }));
  await userEvent.click(screen.getByRole("button", { name: "清除…" }));
  expect(await violations()).toEqual([]);
});
