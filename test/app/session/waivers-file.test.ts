import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../../src/hosts/xlsx/xlsx-port";
import { department, departmentFile } from "../../support/department-workbook";
import { memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { overWeight, overWeightOn, waiveOverWeight } from "../../support/waive-over-weight";

const ALL = { kind: "workbook" } as const;

function open(bytes: Uint8Array): Promise<XlsxPort> {
  return openWorkbookPort(bytes, "甲.xlsx", { loadCalculator: null });
}

function sessionOn(port: XlsxPort): Session {
  return createSession({ ...memoryServices(memoryWorkbook(department())), port });
}

describe("不适用 in a file that is saved, closed and opened again", () => {
  test("is there again, until its cell holds something else", async () => {
    const port = await open(departmentFile(overWeight("甲"), overWeight("乙")));
    const before = (await port.readWorkbook()).sheets;
    await waiveOverWeight(sessionOn(port), "甲");
    const again = await open(port.save());
    expect((await again.readWorkbook()).sheets).toEqual(before);
    const second = sessionOn(again);
    await second.check(ALL);
    expect([overWeightOn(second, "甲"), overWeightOn(second, "乙")?.sheet]).toEqual([
      undefined,
      "乙",
    ]);
    expect(second.getState().waivers).toMatchObject([{ reason: "财政局已书面同意" }]);
    await again.apply([{ kind: "cell", sheet: "甲", cell: "H12", expect: 12, value: 15 }]);
    await second.check(ALL);
    expect(overWeightOn(second, "甲")?.lapsed).toMatchObject({ after: { contents: [15, 10] } });
  });

  test("leaves nothing in the file once everything of ours is removed", async () => {
    const port = await open(departmentFile(overWeight("甲")));
    const session = sessionOn(port);
    await waiveOverWeight(session, "甲");
    const marked = await open(port.save());
    expect(await marked.state.read()).toContain("财政局已书面同意");
    await session.removeEverything("keep");
    const cleaned = await open(port.save());
    expect(await cleaned.state.read()).toBeNull();
  });

  test("outlives the scores that are written into the same file", async () => {
    const port = await open(departmentFile(overWeight("甲")));
    const session = sessionOn(port);
    await waiveOverWeight(session, "甲");
    await session.openPreview();
    await session.write();
    const again = sessionOn(await open(port.save()));
    await again.check(ALL);
    expect(overWeightOn(again, "甲")).toBeUndefined();
    expect(again.getState()).toMatchObject({ waivers: { length: 1 }, journal: { length: 1 } });
  });
});
