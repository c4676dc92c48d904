import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../../src/app/session/session-types";
import { department } from "../../support/department-workbook";
import { fakeSession } from "../../support/fake-session";
import { renderPane, renderSession } from "../../support/render-pane";
import { ableHost, checkedWorkbook, detectionOf } from "../../support/session-states";
import { strayTexts, testTexts } from "../../support/test-language";

const checked = checkedWorkbook(department({ name: "甲" }, { name: "乙" }));
const detection = detectionOf(checked.evaluation, {
  hiddenSheets: ["甲"],
  protectedSheets: ["乙"],
  filteredSheets: ["乙"],
  otherSheets: [{ sheet: "封面", reason: "空白工作表" }],
});
const doubtful = {
  ...detection,
  forms: detection.forms.map((form, index) =>
    index === 0 ? { ...form, confidence: 0.5, amountUnit: "元" } : { ...form, amountUnit: "万元" },
  ),
};

const limited = {
  ...ableHost,
  limits: ["noComments", "undoCleared"] as const,
};

const trouble = {
  message: "工作表“甲”受保护。",
  during: "writing",
  diagnosis: "ExcelApi 1.17",
  mayHaveWritten: true,
} as const;

/** Every screen of the frame, by the heading that says it is there. */
const screens: readonly {
  readonly name: string;
  readonly state: Partial<SessionState>;
  readonly heading: string | RegExp;
}[] = [
  { name: "start", state: {}, heading: testTexts.start.title },
  {
    name: "detecting",
    state: { stage: { kind: "detecting" } },
    heading: testTexts.start.looking.title,
  },
  {
    name: "an empty workbook",
    state: { stage: { kind: "empty" } },
    heading: testTexts.start.empty.title,
  },
  {
    name: "no form",
    state: { stage: { kind: "noForm", otherSheets: [{ sheet: "封面", reason: "空白工作表" }] } },
    heading: testTexts.start.noForm.title,
  },
  {
    name: "forms found",
    state: { stage: { kind: "detected", detection: doubtful }, capabilities: limited },
    heading: /找到/,
  },
  {
    name: "a first check",
    state: { stage: { kind: "running", progress: { task: "checking", done: 12, total: 27 } } },
    heading: testTexts.frame.tasks.checking,
  },
  {
    name: "writing",
    state: { stage: { kind: "writing", progress: { task: "writing", done: 1, total: 2 } } },
    heading: testTexts.frame.tasks.writing,
  },
  ...(["cellEditing", "accessDenied", "unknown", "ours"] as const).map((code) => ({
    name: `trouble ${code}`,
    state: { stage: { kind: "failed", trouble: { ...trouble, code } } } as const,
    heading: testTexts.trouble.causes[code].title,
  })),
];

test.each(screens)(
  "$name says nothing that is not from the catalogue",
  async ({ state, heading }) => {
    const session = fakeSession({ workbook: "自评.xlsx", ...state });
    const { container } = renderSession(session, { texts: testTexts });
    await screen.findByRole("heading", { name: heading, level: 2 });
    await screen.findByRole("combobox");
    expect(strayTexts(container)).toEqual([]);
  },
);

test("the settings say nothing that is not from the catalogue", async () => {
  const session = fakeSession({
    workbook: "自评.xlsx",
    checked,
    marks: 3,
    ownSheets: ["自评检查结果"],
    capabilities: limited,
  });
  const { container } = renderSession(session, { texts: testTexts, look: { version: "1.0.0" } });
  await screen.findByRole("combobox");
  await userEvent.click(screen.getByRole("button", { name: testTexts.frame.settings }));
  await userEvent.click(await screen.findByText(testTexts.settings.remove.open));
  expect(strayTexts(container)).toEqual([]);
});

test.each(["score", "report", "review"] as const)(
  "the place %s says nothing that is not from the catalogue",
  async (place) => {
    const { container } = renderSession(fakeSession(), { texts: testTexts });
    await screen.findByRole("combobox");
    await userEvent.click(screen.getByRole("tab", { name: testTexts.frame.places[place] }));
    expect(strayTexts(container)).toEqual([]);
  },
);

test("a pane whose code did not come says nothing that is not from the catalogue", async () => {
  const failing = () => Promise.reject(new Error("网络中断"));
  const { container } = renderPane(failing, { texts: testTexts });
  await screen.findByRole("heading", { name: testTexts.trouble.load.title });
  expect(strayTexts(container)).toEqual([]);
});

test("a stray literal is found, a marked one is not", async () => {
  document.body.innerHTML = "<p>⟦a ⟦b⟧⟧ 3 · stray</p><p data-content>表内文字</p>";
  await waitFor(() => expect(strayTexts(document.body)).toEqual([" 3 · stray"]));
});
