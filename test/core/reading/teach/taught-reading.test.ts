import type { ReaderProfile } from "../../../../src/core/model/reader-profile";
import { draftProfile, readForms, type HeaderDraft } from "../../../../src/core/reading";
import {
  inventedDraft,
  headerWith,
  inventedHeader,
  inventedSheet,
  type InventedSpec,
} from "../../../support/invented-form";
import { mof, mofMerges } from "../../../support/ministry-form";
import { sheet, workbook, type Content } from "../../../support/sheet-builder";

function taught(draft: Partial<HeaderDraft> = {}, spec: InventedSpec = {}): ReaderProfile {
  const result = draftProfile(inventedSheet(spec), { ...inventedDraft, ...draft });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.profile;
}

function read(spec: InventedSpec, profiles: readonly ReaderProfile[]) {
  return readForms(workbook(inventedSheet(spec)), { profiles });
}

describe("a sheet of a template whose headers nobody knows", () => {
  it("is no form by its labels", () => {
    const { forms, otherSheets } = read({}, []);
    expect(forms).toEqual([]);
    expect(otherSheets[0]?.reason).toBe(
      "没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），不是自评表",
    );
  });

  it("is read by the headers that a person pointed out, and says so", () => {
    const [form] = read({}, [taught()]).forms;
    expect(form).toMatchObject({
      taughtBy: "某局打分单",
      confidence: 1,
      projectName: { cell: "B2", value: "招商推介" },
      fiscalYear: { cell: "B3", value: 2023 },
      total: { row: 8, weight: { value: 90 }, score: { value: 80 } },
    });
    expect(form?.indicators).toMatchObject([
      { row: 6, dimension: "output", category: "quantity", target: { cell: "D6" } },
      {
        row: 7,
        name: { cell: "C7", value: "签约项目计划总投资" },
        actual: { cell: "E7", value: { kind: "amount", value: 70, unitOfMeasure: "亿元" } },
        score: { cell: "G7", value: 30 },
        deviationNote: { cell: "H7", value: "两个项目延期" },
      },
    ]);
  });

  it.each<{ readonly what: string; readonly spec: InventedSpec }>([
    { what: "under another sheet name", spec: { name: "二季度" } },
    { what: "with rows above", spec: { above: [["某市某局"], ["内部资料"], []] } },
    {
      what: "with other data",
      spec: { rows: [["产出", "质量", "合格率", "≥95%", "96%", 10, 10]] },
    },
    {
      what: "with line feeds, spaces and brackets in its headers",
      spec: { header: inventedHeader.map((text) => ` ${String(text)}\n（必填） `) },
    },
  ])("is the same template $what", ({ spec }) => {
    expect(read(spec, [taught()]).forms.map(({ taughtBy }) => taughtBy)).toEqual(["某局打分单"]);
  });

  it("is the same template further right", () => {
    const moved = sheet(
      [
        ["", "", ...inventedHeader],
        ["", "", "产出", "数量", "场次", "≥12场", "12场", 50, 50],
      ].map((row) => row.map((value) => (value === "" ? null : value))),
    );
    const [form] = readForms(workbook(moved), { profiles: [taught()] }).forms;
    expect(form?.indicators[0]).toMatchObject({ name: { cell: "E2" }, score: { cell: "I2" } });
  });

  it.each<{ readonly what: string; readonly header: readonly Content[] }>([
    { what: "with one more column", header: [...inventedHeader, "经办人"] },
    { what: "with one more column in front", header: ["序", ...inventedHeader] },
    { what: "with two columns swapped", header: swapped(3, 4) },
    { what: "with another word", header: headerWith(6, "得几分") },
    { what: "with a header gone", header: headerWith(6, null) },
  ])("is another template $what, and is not read half", ({ header }) => {
    const { forms, otherSheets } = read({ header }, [taught()]);
    expect(forms).toEqual([]);
    expect(otherSheets).toHaveLength(1);
  });

  it("names the header that is gone", () => {
    const reasons = (header: readonly Content[]) =>
      read({ header }, [taught()]).otherSheets.map(({ reason }) => reason);
    expect(reasons(headerWith(6, null))).toEqual([
      "按“某局打分单”指定的表头没有读成：G5 的表头“打几分”不在了；请恢复原来的表头，或重新指定",
    ]);
    expect(reasons(headerWith(4, "做到了"))).toEqual([
      "按“某局打分单”指定的表头没有读成：E5 的表头“年底做到”变成了“做到了”；请恢复原来的表头，或重新指定",
    ]);
    expect(reasons([...inventedHeader, "经办人"])).toEqual([
      "按“某局打分单”指定的表头没有读成：表头旁边多了没有指定过的列；请恢复原来的表头，或重新指定",
    ]);
  });
});

function swapped(one: number, other: number): readonly Content[] {
  const [a = null, b = null] = [inventedHeader[one], inventedHeader[other]];
  return inventedHeader.map((text, index) => {
    if (index === one) return b;
    return index === other ? a : text;
  });
}

describe("a form that the labels read too", () => {
  const book = workbook(sheet(mof, { merges: mofMerges }));
  const header = { sheet: "Sheet1", title: "部里的表", top: 11, bottom: 11 };

  it("is read by the taught columns where they are named, and by the labels elsewhere", () => {
    const [plain] = readForms(book).forms;
    const result = draftProfile(book.sheets[0] ?? sheet([]), {
      ...header,
      // 年度指标值 stands in E, 实际完成值 in F: a person says it is the other way round.
      columns: { name: 4, target: 6, actual: 5 },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [form] = readForms(book, { profiles: [result.profile] }).forms;
    expect(plain?.indicators[0]).toMatchObject({
      target: { cell: "E12" },
      actual: { cell: "F12" },
    });
    expect(form?.indicators[0]).toMatchObject({ target: { cell: "F12" }, actual: { cell: "E12" } });
    expect(
      form?.indicators.map(({ score, weight, dimension }) => [score, weight, dimension]),
    ).toEqual(plain?.indicators.map(({ score, weight, dimension }) => [score, weight, dimension]));
    expect(form?.funding).toEqual(plain?.funding);
  });

  it("has no column where a person says there is none", () => {
    const result = draftProfile(book.sheets[0] ?? sheet([]), {
      ...header,
      columns: { name: 4, actual: 6, deviationNote: null },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [form] = readForms(book, { profiles: [result.profile] }).forms;
    expect(form?.indicators.every(({ deviationNote }) => deviationNote.cell === null)).toBe(true);
  });
});

describe("of two profiles for one template", () => {
  it("the first counts", () => {
    const [one, other] = [taught({ title: "甲" }), taught({ title: "乙" })];
    expect(read({}, [one, other]).forms.map(({ taughtBy }) => taughtBy)).toEqual(["甲"]);
    expect(read({}, [other, one]).forms.map(({ taughtBy }) => taughtBy)).toEqual(["乙"]);
  });
});

describe("a funding block", () => {
  it("whose header names no column is left to the labels", () => {
    const funding = { headers: [["钱的事", "年头给的", "后来改成", "花了"]], columns: {} };
    const { forms } = read({ above: funds }, [{ ...taught(), funding }]);
    expect(forms[0]?.funding).toEqual([]);
    expect(forms[0]?.indicators).toHaveLength(2);
  });

  const funds: readonly (readonly Content[])[] = [
    ["钱的事", "年头给的", "后来改成", "花了"],
    ["总数", 100, 120, 90],
  ];

  it("is read where a profile names its columns", () => {
    const profile: ReaderProfile = {
      ...taught(),
      funding: {
        headers: [["钱的事", "年头给的", "后来改成", "花了"]],
        columns: { originalBudget: 2, finalBudget: 3, actualExpenditure: 4 },
      },
    };
    const [form] = read({ above: funds }, [profile]).forms;
    expect(form?.funding[0]).toMatchObject({
      row: 2,
      label: "总数",
      kind: "total",
      originalBudget: { cell: "B2", value: 100 },
      finalBudget: { cell: "C2", value: 120 },
      actualExpenditure: { cell: "D2", value: 90 },
    });
    expect(read({ above: funds }, [taught()]).forms[0]?.funding).toEqual([]);
  });
});
