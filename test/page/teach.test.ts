import { inventedDraft, inventedFile } from "../support/invented-form";
import { openInMemory } from "./support/open-in-memory";

describe("teaching a session in a worker", () => {
  test("is asked, tried and kept from the page, and the saved copy holds it", async () => {
    const { workbook } = await openInMemory(inventedFile());
    const { session } = workbook;
    await session.detect();
    expect(session.getState().stage.kind).toBe("noForm");
    const sketch = await session.sketch("打分单", null);
    expect(sketch?.columns.map(({ text }) => text)).toContain("年底做到");
    const trial = await session.tryTeaching(inventedDraft);
    if (!trial.ok) throw new Error(trial.problems.join());
    expect(await session.teach(trial.profile)).toEqual({ ok: true, kept: true });
    expect(session.getState()).toMatchObject({
      stage: { kind: "checked" },
      profiles: [trial.profile],
      checked: { evaluation: { forms: [{ form: { taughtBy: "某局打分单" } }] } },
    });
    const { bytes } = await workbook.save();
    workbook.dispose();

    const again = await openInMemory(bytes);
    await again.workbook.session.detect();
    expect(again.workbook.session.getState().stage.kind).toBe("detected");
    await again.workbook.session.forgetProfile(trial.profile.fingerprint);
    expect(again.workbook.session.getState()).toMatchObject({
      stage: { kind: "noForm" },
      profiles: [],
    });
    again.workbook.dispose();
  });

  test("is refused in words once the worker is gone", async () => {
    const { workbook, kill } = await openInMemory(inventedFile());
    await workbook.session.detect();
    kill();
    expect(await workbook.session.sketch("打分单", null)).toBeNull();
    expect(await workbook.session.tryTeaching(inventedDraft)).toMatchObject({ ok: false });
    expect(workbook.session.getState().stage.kind).toBe("failed");
  });
});
