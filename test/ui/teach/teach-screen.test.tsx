import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { profileText, type ReaderProfile } from "../../../src/core/index";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import type { Look } from "../../../src/ui/look-context";
import { department } from "../../support/department-workbook";
import { fakeSession } from "../../support/fake-session";
import { inventedDraft, inventedFunding, inventedSheet } from "../../support/invented-form";
import { memorySession } from "../../support/memory-session";
import { renderSession } from "../../support/render-pane";
import { sheet, workbook } from "../../support/sheet-builder";
import { strayTexts, testTexts } from "../../support/test-language";

const { teach, start, settings } = zhCN;
const book = workbook(sheet([["说明"]], { name: "说明" }), inventedSheet());

// A screen of many choices is asked for by role, which takes its time.
jest.setTimeout(60_000);

/** The first screens load their code, which takes a while on a busy machine. */
const PATIENCE = { timeout: 30_000 };

const heading = (name: string) => screen.findByRole("heading", { name, level: 2 }, PATIENCE);
const choice = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);
const saveButton = () => screen.getByText(teach.save);

/** Chooses an option by its words. */
function chooseOption(select: HTMLSelectElement, words: string | RegExp): void {
  const option = within(select).getByText<HTMLOptionElement>(words);
  fireEvent.change(select, { target: { value: option.value } });
}

function pick(role: keyof typeof teach.columns, option: string): void {
  chooseOption(choice(teach.columns[role]), option);
}

/** A session that has looked at a workbook whose headers nobody knows, on screen. */
async function lookedAt(look: Partial<Look> = {}) {
  const made = memorySession(book);
  await made.session.detect();
  renderSession(made.session, { look });
  await heading(start.noForm.title);
  return made;
}

async function opened(look: Partial<Look> = {}) {
  const made = await lookedAt(look);
  await userEvent.click(screen.getByRole("button", { name: teach.openFor(teach.open, "打分单") }));
  await heading(teach.title);
  chooseOption(await screen.findByLabelText<HTMLSelectElement>(teach.row), /^第 5 行：大类/);
  await waitFor(() => expect(choice(teach.columns.name)).toHaveTextContent("C 列 · 做什么"));
  return made;
}

function allPicked(): void {
  pick("name", "C 列 · 做什么");
  pick("target", "D 列 · 年初说的");
  pick("actual", "E 列 · 年底做到");
  pick("weight", "F 列 · 满几分");
  pick("score", "G 列 · 打几分");
}

describe("pointing at the headers", () => {
  test("begins at the sheet that it was opened from, with what is missing to make a form", async () => {
    await opened();
    expect(choice(teach.sheet)).toHaveDisplayValue("打分单");
    const status = await screen.findByText(/缺少“三级指标（指标名称）”一列/);
    expect(status.closest('[role="status"]')).not.toBeNull();
    expect(screen.getByText(/“实际完成值”和“得分”两列都没有指定/)).toBeVisible();
    expect(saveButton()).toHaveAttribute("aria-disabled", "true");
  });

  test("offers every column of the header, and shows the first rows as they would be read", async () => {
    await opened();
    expect(
      within(choice(teach.columns.name))
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual([
      teach.none,
      "A 列 · 大类",
      "B 列 · 小类",
      "C 列 · 做什么",
      "D 列 · 年初说的",
      "E 列 · 年底做到",
      "F 列 · 满几分",
      "G 列 · 打几分",
      "H 列 · 为什么没做到",
    ]);
    allPicked();
    expect(await screen.findByRole("heading", { name: teach.preview(2, 2) })).toBeVisible();
    expect(screen.getByText("签约项目计划总投资")).toBeVisible();
    expect(screen.getByText("70亿元")).toBeVisible();
  });

  test("says so when one column stands for two things, and does not save it", async () => {
    const { session } = await opened();
    allPicked();
    pick("score", "E 列 · 年底做到");
    expect(await screen.findByText(/同时指定为“实际完成值”和“得分”/)).toBeVisible();
    await userEvent.click(saveButton());
    expect(session.getState().profiles).toEqual([]);
  });

  test("saves, checks again at once, and tells how the form was read", async () => {
    const { session } = await opened();
    allPicked();
    await userEvent.click(screen.getByText(teach.labelsLegend));
    chooseOption(choice(teach.labels.projectName), "事项");
    const name = screen.getByRole("textbox", { name: teach.name });
    await userEvent.clear(name);
    await userEvent.type(name, "某局打分单");
    await waitFor(() => expect(saveButton()).toHaveAttribute("aria-disabled", "false"));
    await userEvent.click(saveButton());
    await waitFor(() => expect(session.getState().stage.kind).toBe("checked"));
    expect(screen.queryByRole("heading", { name: teach.title })).toBeNull();
    expect(await screen.findByText("某局打分单")).toBeVisible();
    expect(session.getState().profiles).toMatchObject([
      { title: "某局打分单", head: { projectName: "事项" } },
    ]);
    await userEvent.click(
      screen.getByRole("button", { name: teach.openFor(teach.change, "打分单") }),
    );
    await heading(teach.title);
    expect(await screen.findByRole("textbox", { name: teach.name })).toHaveValue("某局打分单");
    expect(choice(teach.columns.actual)).toHaveDisplayValue("E 列 · 年底做到");
  });

  test("takes away a column that the labels give, where 无 is chosen", async () => {
    const { session } = memorySession(department({ name: "甲" }));
    await session.check({ kind: "workbook" });
    const profile = await session.sketch("甲", null);
    expect(profile?.suggested.deviationNote).toBe(9);
    const { container } = renderSession(session);
    await screen.findByRole("tree");
    await userEvent.click(screen.getAllByRole("treeitem")[1] as HTMLElement);
    const wrong = await screen.findByText(teach.wrongColumn);
    await userEvent.click(wrong);
    await heading(teach.title);
    await screen.findByLabelText(teach.columns.deviationNote);
    pick("deviationNote", teach.none);
    await waitFor(() => expect(saveButton()).toHaveAttribute("aria-disabled", "false"));
    await userEvent.click(saveButton());
    await waitFor(() => expect(session.getState().profiles).toHaveLength(1));
    const { forms } = session.getState().checked?.evaluation ?? { forms: [] };
    expect(forms[0]?.form.indicators[0]?.deviationNote.cell).toBeNull();
    expect(container).not.toBeEmptyDOMElement();
  });

  test("leaves without a change on Esc and 取消, back to the button it was opened by", async () => {
    const { session, port } = await lookedAt();
    const before = port.inventory();
    const button = screen.getByRole("button", { name: teach.openFor(teach.open, "说明") });
    await userEvent.click(button);
    await heading(teach.title);
    await userEvent.keyboard("{Escape}");
    await heading(start.noForm.title);
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: teach.open }));
    await heading(teach.title);
    await userEvent.click(screen.getByRole("button", { name: zhCN.common.cancel }));
    expect(session.getState().stage.kind).toBe("noForm");
    expect(port.inventory()).toEqual(before);
  });

  test("says why it was not saved", async () => {
    const { session } = await opened();
    jest
      .spyOn(session, "teach")
      .mockResolvedValue({ ok: false, problems: ["这个工作簿里没有这样的表头。"] });
    allPicked();
    await waitFor(() => expect(saveButton()).toHaveAttribute("aria-disabled", "false"));
    await userEvent.click(saveButton());
    expect(await screen.findByRole("alert")).toHaveTextContent("这个工作簿里没有这样的表头。");
  });

  test("has every word in the language of the pane", async () => {
    const { session } = memorySession(book);
    await session.detect();
    const { container } = renderSession(session, { texts: testTexts });
    const [button] = await screen.findAllByText(testTexts.teach.open);
    await userEvent.click(button as HTMLElement);
    await screen.findByRole("heading", { name: testTexts.teach.title });
    await screen.findByLabelText(testTexts.teach.columns.name);
    expect(strayTexts(container)).toEqual([]);
  });
});

describe("the headers pointed out, in the settings", () => {
  async function taughtProfile(): Promise<ReaderProfile> {
    const { session } = memorySession(book);
    await session.detect();
    const trial = await session.tryTeaching(inventedDraft);
    if (!trial.ok) throw new Error(trial.problems.join());
    return trial.profile;
  }

  async function settingsOpen(look: Partial<Look> = {}, state = {}) {
    const session = fakeSession({ workbook: "甲.xlsx", ...state });
    renderSession(session, { look });
    await userEvent.click(await screen.findByRole("button", { name: zhCN.frame.settings }));
    await heading(settings.title);
    return session;
  }

  test("are exported as a file where the host can, and taken away", async () => {
    const profile = await taughtProfile();
    const save = jest.fn();
    const look = { textFiles: { save, choose: () => Promise.resolve(null) } };
    const session = await settingsOpen(look, { profiles: [profile] });
    await userEvent.click(screen.getByRole("button", { name: "导出 某局打分单" }));
    expect(save).toHaveBeenCalledWith("表头指定-某局打分单.json", profileText(profile));
    await userEvent.click(screen.getByRole("button", { name: "删除 某局打分单" }));
    expect(session.forgetProfile).toHaveBeenCalledWith(profile.fingerprint);
  });

  test("are text to copy where it cannot, with a word when the workbook does not keep them", async () => {
    const profile = await taughtProfile();
    await settingsOpen({}, { sessionProfiles: [profile] });
    expect(screen.getByText(teach.profiles.session)).toBeVisible();
    await userEvent.click(screen.getByText(teach.profiles.show));
    expect(screen.getByRole("textbox", { name: teach.profiles.text("某局打分单") })).toHaveValue(
      profileText(profile),
    );
  });

  test("come in by a chosen file; what cannot be used is told with its place", async () => {
    const profile = await taughtProfile();
    const choose = jest
      .fn<Promise<string | null>, []>()
      .mockResolvedValueOnce(null)
      .mockResolvedValueOnce('{"schema":"selfeval-profile/1"}')
      .mockResolvedValueOnce(profileText(profile));
    const session = await settingsOpen({ textFiles: { save: jest.fn(), choose } });
    const button = screen.getByRole("button", { name: teach.profiles.choose });
    await userEvent.click(button);
    expect(session.teach).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(await screen.findByText(/^title：缺少“名称”/)).toBeVisible();
    await userEvent.click(button);
    await waitFor(() => expect(session.teach).toHaveBeenCalledWith(profile));
    expect(screen.queryByText(/缺少“名称”/)).toBeNull();
  });

  test("come in by pasted text; a refusal of the session is told", async () => {
    const profile = await taughtProfile();
    const session = await settingsOpen();
    session.teach.mockResolvedValue({ ok: false, problems: ["没有这样的表头。"] });
    await userEvent.click(screen.getByText(teach.profiles.paste));
    await userEvent.click(screen.getByRole("textbox", { name: teach.profiles.pasteLabel }));
    await userEvent.paste(profileText(profile));
    await userEvent.click(screen.getByRole("button", { name: teach.profiles.add }));
    expect(await screen.findByText("没有这样的表头。")).toBeVisible();
    expect(session.teach).toHaveBeenCalledWith(profile);
  });
});

describe("pointing at the header of the funds", () => {
  async function openedWithFunds() {
    const made = memorySession(
      workbook(sheet([["说明"]], { name: "说明" }), inventedSheet({ funding: inventedFunding })),
    );
    await made.session.detect();
    renderSession(made.session);
    await heading(start.noForm.title);
    await userEvent.click(
      screen.getByRole("button", { name: teach.openFor(teach.open, "打分单") }),
    );
    await heading(teach.title);
    chooseOption(await screen.findByLabelText<HTMLSelectElement>(teach.row), /^第 7 行：大类/);
    await waitFor(() => expect(choice(teach.columns.name)).toHaveTextContent("C 列 · 做什么"));
    allPicked();
    await userEvent.click(screen.getByText(teach.fundingLegend));
    return made;
  }

  test("offers the rows above the indicators, then the columns of the row chosen", async () => {
    await openedWithFunds();
    expect(screen.queryByLabelText(teach.amounts.finalBudget)).toBeNull();
    chooseOption(choice(teach.fundingRow), /^第 4 行：钱的事/);
    const budget = await screen.findByLabelText<HTMLSelectElement>(teach.amounts.finalBudget);
    expect(await screen.findByText(/项目资金的表头没有指定任何一列/)).toBeVisible();
    expect(budget).toHaveTextContent("D 列 · 后来改成");
    chooseOption(budget, "D 列 · 后来改成");
    chooseOption(choice(teach.amounts.actualExpenditure), "E 列 · 花了");
    const shown = (await screen.findByText(teach.previewFunding)).parentElement;
    await waitFor(() => expect(shown).toHaveTextContent(/全年预算数100.*全年执行数90/));
  });

  test("is kept with the profile, and left to the labels again where that is chosen", async () => {
    const { session } = await openedWithFunds();
    chooseOption(choice(teach.fundingRow), /^第 4 行/);
    chooseOption(
      await screen.findByLabelText<HTMLSelectElement>(teach.amounts.originalBudget),
      "C 列 · 年头给的",
    );
    chooseOption(choice(teach.amounts.finalBudget), "D 列 · 后来改成");
    chooseOption(choice(teach.fundingRow), teach.auto);
    await waitFor(() => expect(screen.queryByLabelText(teach.amounts.finalBudget)).toBeNull());
    chooseOption(choice(teach.fundingRow), /^第 4 行/);
    chooseOption(
      await screen.findByLabelText<HTMLSelectElement>(teach.amounts.finalBudget),
      "D 列 · 后来改成",
    );
    chooseOption(choice(teach.amounts.actualExpenditure), "E 列 · 花了");
    await waitFor(() => expect(saveButton()).toHaveAttribute("aria-disabled", "false"));
    await userEvent.click(saveButton());
    await waitFor(() => expect(session.getState().stage.kind).toBe("checked"));
    expect(session.getState().profiles).toMatchObject([
      {
        funding: {
          headers: [["年头给的", "后来改成", "花了"]],
          columns: { originalBudget: null, finalBudget: 2, actualExpenditure: 3 },
        },
      },
    ]);
    const [form] = session.getState().checked!.evaluation.forms;
    expect(form?.form.funding[0]).toMatchObject({
      originalBudget: { value: null },
      finalBudget: { value: 100 },
      actualExpenditure: { value: 90 },
    });
  });
});
