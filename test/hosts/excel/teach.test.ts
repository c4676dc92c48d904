import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { department } from "../../support/department-workbook";
import { inventedDraft, inventedFile } from "../../support/invented-form";
import { memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { openExcel } from "./excel-support";

function paneOver(port: ReturnType<typeof excelPort>): Session {
  return createSession({ ...memoryServices(memoryWorkbook(department())), port });
}

async function teachIn(session: Session): Promise<string> {
  await session.detect();
  const trial = await session.tryTeaching(inventedDraft);
  if (!trial.ok) throw new Error(trial.problems.join());
  expect(await session.teach(trial.profile)).toEqual({ ok: true, kept: true });
  return trial.profile.fingerprint;
}

const taughtBy = (session: Session) =>
  session.getState().checked?.evaluation.forms.map(({ form }) => form.taughtBy);

describe("headers pointed out in Excel", () => {
  it("are kept in the open workbook for another pane, and change no cell", async () => {
    const excel = await openExcel({ bytes: inventedFile() });
    const { sheets } = excel.host.snapshot();
    const fingerprint = await teachIn(paneOver(excelPort()));
    const again = paneOver(excelPort());
    await again.check({ kind: "workbook" });
    expect(taughtBy(again)).toEqual(["某局打分单"]);
    expect(excel.host.snapshot().sheets).toEqual(sheets);
    expect(JSON.stringify(excel.host.settings())).toContain(fingerprint);
    await again.forgetProfile(fingerprint);
    expect(again.getState().stage.kind).toBe("noForm");
    expect(excel.host.settings()).toEqual({});
  });

  it("hold on a renamed sheet, and are told once a header is typed over", async () => {
    const excel = await openExcel({ bytes: inventedFile() });
    const pane = paneOver(excelPort());
    await teachIn(pane);
    excel.host.rename("打分单", "二季度");
    await pane.check({ kind: "workbook" });
    expect(taughtBy(pane)).toEqual(["某局打分单"]);
    excel.host.userTypes("二季度", "E5", "做到了");
    await pane.check({ kind: "workbook" });
    expect(pane.getState().stage).toMatchObject({
      kind: "noForm",
      otherSheets: [
        {
          sheet: "二季度",
          reason: expect.stringContaining("E5 的表头“年底做到”变成了“做到了”") as string,
        },
      ],
    });
  });

  it("pointed out on the page are known in Excel", async () => {
    const file = await openWorkbookPort(inventedFile(), "甲.xlsx", { loadCalculator: null });
    await teachIn(createSession({ ...memoryServices(memoryWorkbook(department())), port: file }));
    await openExcel({ bytes: file.save() });
    const pane = paneOver(excelPort());
    await pane.check({ kind: "workbook" });
    expect(taughtBy(pane)).toEqual(["某局打分单"]);
  });
});
