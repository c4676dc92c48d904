import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import { cellAt, type Workbook } from "../../../src/core";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../../src/hosts/xlsx/xlsx-port";
import { department, departmentFile } from "../../support/department-workbook";
import { memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";

function open(bytes: Uint8Array): Promise<XlsxPort> {
  return openWorkbookPort(bytes, "甲.xlsx", { loadCalculator: null });
}

function sessionOn(port: XlsxPort): Session {
  return createSession({ ...memoryServices(memoryWorkbook(department())), port });
}

/** The rate cell once a number stands in it. */
function rateCell({ sheets }: Workbook) {
  const [sheet] = sheets;
  const { value, text, numberFormat } = (sheet && cellAt(sheet, 6, 8)) ?? {};
  return { value, text, numberFormat };
}

describe("a session over a file that is saved, closed and opened again", () => {
  test("undoes what an earlier session wrote, the number format of a blank cell too", async () => {
    const port = await open(departmentFile({ name: "甲", budget: 80, spent: 60 }));
    const before = await port.readWorkbook();
    const first = sessionOn(port);
    await first.openPreview();
    await first.write();
    expect(first.getState().stage).toMatchObject({ report: { done: 6, verified: true } });
    expect(rateCell(await port.readWorkbook())).toEqual({
      value: 0.75,
      text: "75.00%",
      numberFormat: "0.00%",
    });

    const again = await open(port.save());
    const second = sessionOn(again);
    await second.detect();
    expect(second.getState().journal).toMatchObject([{ cells: { length: 6 } }]);
    await second.undo();
    expect(second.getState().stage).toMatchObject({ report: { done: 6, notDone: [] } });

    const last = await open(again.save());
    expect((await last.readWorkbook()).sheets).toEqual(before.sheets);
    const edit = { kind: "cell", sheet: "甲", cell: "H6", expect: null, value: 0.75 } as const;
    await last.apply([edit]);
    expect(rateCell(await last.readWorkbook())).toMatchObject({
      text: "0.75",
      numberFormat: "General",
    });
  });

  test("a formula replaced with its tick comes back as the formula it was", async () => {
    const port = await open(departmentFile({ name: "甲" }));
    const formula = {
      kind: "cell",
      sheet: "甲",
      cell: "H10",
      expect: null,
      value: 45,
      formula: "G10*0.9",
    } as const;
    await port.apply([formula]);
    const session = sessionOn(port);
    await session.openPreview();
    session.tick(["甲!H10"], true);
    await session.write();
    expect(session.getState().stage).toMatchObject({
      report: { done: 6, verified: true, notDone: [] },
    });
    const again = await open(port.save());
    const second = sessionOn(again);
    await second.undo();
    const [sheet] = (await again.readWorkbook()).sheets;
    expect(sheet && cellAt(sheet, 10, 8)?.formula).toBe("G10*0.9");
  });
});
