import { departmentFile } from "../support/department-workbook";
import { overWeight, overWeightOn, waiveOverWeight } from "../support/waive-over-weight";
import { waiverKey } from "../../src/core";
import { openInMemory, until } from "./support/open-in-memory";

const ALL = { kind: "workbook" } as const;
const bytes = (): Uint8Array => departmentFile(overWeight("甲"), overWeight("乙"));

describe("不适用 given on the page, with the workbook in a worker", () => {
  test("takes the finding off the page's list and stands in the saved copy", async () => {
    const { workbook } = await openInMemory(bytes());
    const { session } = workbook;
    await waiveOverWeight(session, "甲");
    expect(overWeightOn(session, "甲")).toBeUndefined();
    const { waivers, checked } = session.getState();
    expect(checked?.evaluation.waived).toMatchObject([{ finding: { sheet: "甲" } }]);
    expect(checked?.evaluation.waived[0]?.waiver).toBe(waivers[0]);
    const saved = await workbook.save();
    workbook.dispose();

    const again = await openInMemory(saved.bytes);
    await again.workbook.session.check(ALL);
    expect(overWeightOn(again.workbook.session, "甲")).toBeUndefined();
    again.workbook.dispose();
  });

  test("counts as a change and is kept for a reload", async () => {
    const { workbook } = await openInMemory(bytes());
    const edits: number[] = [];
    workbook.onEdit((revision) => edits.push(revision));
    const kept = new Promise<Uint8Array>((resolve) => workbook.onKeep(resolve));
    await waiveOverWeight(workbook.session, "乙");
    expect(edits).toHaveLength(1);
    const again = await openInMemory(await kept);
    workbook.dispose();
    await again.workbook.session.check(ALL);
    expect(again.workbook.session.getState().waivers).toHaveLength(1);
    again.workbook.dispose();
  });

  test("comes back with a word of why when its cell is typed into, and is restored by its key", async () => {
    const { workbook } = await openInMemory(bytes());
    const { session, grid } = workbook;
    await waiveOverWeight(session, "甲");
    await waiveOverWeight(session, "乙");
    await grid.edit({ sheet: "甲", cell: "H12" }, "15");
    await until(workbook, () => overWeightOn(session, "甲") !== undefined);
    expect(overWeightOn(session, "甲")?.lapsed).toMatchObject({ before: { contents: [12, 10] } });
    await session.restore(session.getState().waivers.map((one) => waiverKey(one)));
    expect(overWeightOn(session, "乙")?.lapsed).toBeUndefined();
    expect(overWeightOn(session, "甲")?.lapsed).toBeUndefined();
    expect(session.getState().waivers).toEqual([]);
    workbook.dispose();
  });
});
