import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbenchState } from "../../../src/app/workbench/workbench-types";
import { fakeSession } from "../../support/fake-session";
import { strayTexts, testPageTexts, testTexts } from "../../support/test-language";
import { fakeWorkbench, figures, fileRow, openWorkbook } from "./fake-workbench";
import { giveDialogs, pretendMedia, renderPage } from "./render-page";

const { bar, tabs } = testPageTexts.workbench;

beforeEach(() => {
  giveDialogs();
  pretendMedia(() => false);
});

const files = [
  fileRow("甲", { figures: figures({ forms: 27, project: null, score: null, rating: null }) }),
  fileRow("乙", { status: "failed", figures: null, problem: "文件已加密。" }),
  fileRow("丙", { status: "waiting", figures: null }),
];
const open = [openWorkbook("甲", fakeSession(), { unsaved: true, writesBack: true })];

const states: readonly { readonly name: string; readonly state: Partial<WorkbenchState> }[] = [
  { name: "the empty page", state: {} },
  { name: "a workbook", state: { files, open, front: "甲" } },
  { name: "the table at work", state: { files, open, batch: { done: 1, total: 3 } } },
  { name: "the table at rest", state: { files, open } },
  {
    name: "every message",
    state: {
      files,
      opening: "乙",
      problem: "“乙”已加密。",
      saved: { file: "甲.xlsx", how: "download", at: "" },
      restored: true,
    },
  },
];

function show(state: Partial<WorkbenchState>) {
  return renderPage(fakeWorkbench(state), { texts: testTexts, page: testPageTexts });
}

test.each(states)("$name says nothing that is not from the catalogue", async ({ state }) => {
  await show(state);
  expect(strayTexts(document.body)).toEqual([]);
});

test("a narrow page says nothing that is not from the catalogue", async () => {
  pretendMedia((query) => query.includes("max-width"));
  await show({ files, open, front: "甲" });
  expect(strayTexts(document.body)).toEqual([]);
});

test.each([bar.clear, bar.help, bar.saveBack, tabs.close("甲.xlsx")])(
  "what stands behind %s says nothing that is not from the catalogue",
  async (name) => {
    await show({ files, open, front: "甲" });
    await userEvent.click(screen.getByRole("button", { name }));
    expect(document.querySelector("dialog[open]")).not.toBeNull();
    expect(strayTexts(document.body)).toEqual([]);
  },
);
