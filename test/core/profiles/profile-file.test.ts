import fc from "fast-check";
import type { ReaderProfile } from "../../../src/core/model/reader-profile";
import {
  fingerprintOf,
  profileFileName,
  profileText,
  readProfile,
  templateText,
  validateProfile,
  withProfile,
  withoutProfile,
} from "../../../src/core/profiles";

const headers = [["做什么", "年初说的", "年底做到", "打几分"]];

const profile: ReaderProfile = {
  schema: "selfeval-profile/1",
  title: "某局打分单",
  fingerprint: fingerprintOf(headers),
  indicators: { headers, columns: { name: 1, target: 2, actual: 3, score: 4 } },
};

describe("a profile file", () => {
  it("gives back what was put into it", () => {
    expect(readProfile(profileText(profile))).toEqual({ ok: true, profile });
    const whole: ReaderProfile = {
      ...profile,
      funding: { headers: [["钱", "花了"]], columns: { finalBudget: 1, actualExpenditure: 2 } },
      head: { projectName: "事项" },
    };
    expect(readProfile(`\uFEFF${profileText(whole)}`)).toEqual({ ok: true, profile: whole });
  });

  it("may be written by hand: without a fingerprint, and with the texts as they stand on the sheet", () => {
    const { schema, title, indicators } = profile;
    const asOnSheet = [["做 什么", "年初说的", "年底做到（值）", "打几分"]];
    const byHand = { schema, title, indicators: { ...indicators, headers: asOnSheet } };
    expect(validateProfile(byHand)).toEqual({ ok: true, profile });
  });

  it("with a header of the funds that names no column is refused, and what to do is said", () => {
    const funding = { headers: [["钱", "花了"]], columns: { finalBudget: null } };
    const result = validateProfile({ ...profile, funding });
    expect(result).toMatchObject({ ok: false, problems: [{ path: "funding.columns" }] });
    expect(JSON.stringify(result)).toContain("请至少指定“全年预算数”和“全年执行数”所在的列");
  });

  it("is named after its title, without what a file system refuses", () => {
    expect(profileFileName(profile)).toBe("表头指定-某局打分单.json");
    expect(profileFileName({ ...profile, title: 'a/b:"c"' })).toBe("表头指定-a b c.json");
    expect(profileFileName({ ...profile, title: "???" })).toBe("表头指定-未命名.json");
  });
});

describe("a profile that cannot be used", () => {
  function problemsOf(change: Readonly<Record<string, unknown>>) {
    const { schema, title, indicators } = profile;
    const result = validateProfile({ schema, title, indicators, ...change });
    return result.ok ? [] : result.problems;
  }
  const columns = (change: object) => ({ indicators: { headers, columns: change } });

  it.each([
    {
      what: "no name",
      change: columns({ actual: 3 }),
      problem: {
        path: "indicators.columns.name",
        message: "缺少“三级指标（指标名称）”一列；没有它无法分辨各项指标，请指定。",
      },
    },
    {
      what: "neither actual nor score",
      change: columns({ name: 1, target: 2, score: null }),
      problem: {
        path: "indicators.columns.actual",
        message: "“实际完成值”和“得分”两列都没有指定；自评表至少要有其中一列，请指定。",
      },
    },
    {
      what: "two roles on one column",
      change: columns({ name: 1, actual: 3, score: 3 }),
      problem: {
        path: "indicators.columns.score",
        message:
          "第 3 列（年底做到）同时指定为“实际完成值”和“得分”；一列只能指定一项，请改其中一项。",
      },
    },
    {
      what: "a column beyond the header",
      change: columns({ name: 1, actual: 5 }),
      problem: {
        path: "indicators.columns.actual",
        message: "第 5 列不在表头里；表头共 4 列。",
      },
    },
    {
      what: "a role that does not exist",
      change: columns({ name: 1, actuel: 3 }),
      problem: {
        path: "indicators.columns.actuel",
        message: "没有“actuel”这个键；是不是“actual”？",
      },
    },
    {
      what: "a column that is no number",
      change: columns({ name: "A", actual: 3 }),
      problem: {
        path: "indicators.columns.name",
        message: "“A”不是数字；应为 1 到 200 的整数，或 null。",
      },
    },
    {
      what: "rows of different width",
      change: { indicators: { headers: [["a", "b"], ["c"]], columns: { name: 1, score: 2 } } },
      problem: {
        path: "indicators.headers",
        message: '各行的列数不同；没有文字的列请写空文字 ""，使各行一样长。',
      },
    },
    {
      what: "a single header text",
      change: { indicators: { headers: [["指标", "", ""]], columns: { name: 1, score: 2 } } },
      problem: {
        path: "indicators.headers",
        message: "只有 1 个有文字的表头；至少应有 2 个，才能认出同一个模板。",
      },
    },
    {
      what: "four header rows",
      change: { indicators: { headers: [["a"], ["b"], ["c"], ["d"]], columns: {} } },
      problem: { path: "indicators.headers", message: "有 4 行；表头应为 1 到 3 行。" },
    },
    {
      what: "a first row without a text",
      change: {
        indicators: {
          headers: [
            ["", ""],
            ["a", "b"],
          ],
          columns: { name: 1, score: 2 },
        },
      },
      problem: {
        path: "indicators.headers",
        message: "第一行没有文字；请从有文字的那一行开始。",
      },
    },
    {
      what: "the fingerprint of another header",
      change: { fingerprint: "0" },
      problem: {
        path: "fingerprint",
        message: `“0”与表头文字对不上，按表头应为“${profile.fingerprint}”；改过表头时请删去 fingerprint 一行，会重新计算。`,
      },
    },
    {
      what: "a later layout",
      change: { schema: "selfeval-profile/2" },
      problem: {
        path: "schema",
        message: "“selfeval-profile/2”写法不对；应为“selfeval-profile/1”。",
      },
    },
    {
      what: "no title",
      change: { title: " " },
      problem: { path: "title", message: "“ ”是空的；应为不为空的文字。" },
    },
    {
      what: "a funding block with two roles on one column",
      change: {
        funding: { headers: [["预算", "支出"]], columns: { finalBudget: 1, originalBudget: 1 } },
      },
      problem: {
        path: "funding.columns.originalBudget",
        message:
          "第 1 列（预算）同时指定为“全年预算数”和“年初预算数”；一列只能指定一项，请改其中一项。",
      },
    },
  ])("says so of $what", ({ change, problem }) => {
    expect(problemsOf(change)).toContainEqual(problem);
  });

  it("is no JSON: the place is named", () => {
    const result = readProfile('{"schema":“selfeval-profile/1”}');
    expect(result).toMatchObject({
      ok: false,
      problems: [{ path: "", message: expect.stringContaining("第 1 行第 11 列") as string }],
    });
  });
});

describe("the fingerprint of a template", () => {
  const text = fc.stringMatching(/^[\u4e00-\u9fff]{1,6}$/);
  const grid = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  });

  it("is the same for the same texts, whatever their spaces and brackets", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const spaced = rows.map((row) => row.map((one) => ` ${one}\n（分） `));
        expect(fingerprintOf(spaced)).toBe(fingerprintOf(rows));
      }),
    );
  });

  it("is another one for other texts, another order and other columns", () => {
    fc.assert(
      fc.property(grid, grid, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
      }),
    );
    expect(fingerprintOf([["甲", ""]])).not.toBe(fingerprintOf([["", "甲"]]));
    expect(fingerprintOf([["甲", "乙"]])).not.toBe(fingerprintOf([["甲"], ["乙"]]));
    expect(fingerprintOf([["甲乙", ""]])).not.toBe(fingerprintOf([["甲", "乙"]]));
  });

  it("does not change with the year that the header names", () => {
    expect(fingerprintOf([["2023年实际完成值"]])).toBe(fingerprintOf([["2024年实际完成值"]]));
  });

  it("compares texts that are compared already as they are", () => {
    const any = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(any, (one) => {
        const plain = templateText(one);
        expect(templateText(plain)).toBe(plain);
      }),
    );
  });
});

describe("a list of profiles", () => {
  it("holds one for each template, the latest first", () => {
    const again = { ...profile, title: "新的" };
    const other = { ...profile, fingerprint: "别的" };
    expect(withProfile([other, profile], again)).toEqual([again, other]);
    expect(withoutProfile([again, other], profile.fingerprint)).toEqual([other]);
  });
});
