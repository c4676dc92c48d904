import {
  fileTableCsv,
  fileTableSheet,
  type FileTableRow,
} from "../../../src/core/reporting/file-table";

const done: FileTableRow = {
  file: "2023/一处/自评表.xlsx",
  forms: 1,
  project: "招商推介活动",
  department: "某局",
  fiscalYear: 2023,
  score: 92.5,
  rating: "优",
  errors: 2,
  warnings: 1,
  notes: 0,
  notChecked: 3,
  status: "已检查",
  problem: null,
};

const failed: FileTableRow = {
  file: "=坏的.xlsx",
  forms: null,
  project: null,
  department: null,
  fiscalYear: null,
  score: null,
  rating: null,
  errors: null,
  warnings: null,
  notes: null,
  notChecked: null,
  status: "无法读取",
  problem: "文件已加密，请去掉密码后再打开。",
};

describe("a score that is no result yet", () => {
  test("bears why in the column of the rating", () => {
    const csv = fileTableCsv([
      { ...done, caveat: "unverified" },
      { ...done, rating: null, caveat: "undecided" },
    ]);
    expect(csv).toContain(",92.5,优（未核算）,");
    expect(csv).toContain(",92.5,待评定,");
  });
});

describe("the table of files as CSV", () => {
  const lines = fileTableCsv([done, failed]).split("\r\n");

  test("begins with a byte order mark and the header", () => {
    expect(lines[0]).toBe(
      "\uFEFF文件,项目,部门,年度,自评表,得分,等级,错误,提醒,提示,无法检查,不适用,状态,说明",
    );
  });

  test("holds a checked file's figures as numbers", () => {
    expect(lines[1]).toBe(
      "2023/一处/自评表.xlsx,招商推介活动,某局,2023,1,92.5,优,2,1,0,3,,已检查,",
    );
  });

  test("leaves a failed file's figures empty, says why, and guards a name that begins with =", () => {
    expect(lines[2]).toBe("'=坏的.xlsx,,,,,,,,,,,,无法读取,文件已加密，请去掉密码后再打开。");
  });

  test("ends with the last line and nothing more", () => {
    expect(lines.slice(3)).toEqual([""]);
  });

  test("is the header alone without files", () => {
    expect(fileTableCsv([]).split("\r\n")).toHaveLength(2);
  });
});

describe("the table of files as a sheet", () => {
  const sheet = fileTableSheet([done, failed], {
    madeAt: "2024-03-01 10:32",
    toolVersion: "1.2.0",
  });

  test("stands below its title and facts, which stay in view and on every page", () => {
    expect(sheet.name).toBe("文件汇总");
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.print).toEqual({ landscape: true, repeatRows: 4 });
    expect(sheet.merges).toEqual(["A1:N1", "B2:N2", "B3:N3"]);
    expect(sheet.rows.slice(0, 3).map((row) => row.map(({ value }) => value))).toEqual([
      ["文件汇总"],
      ["文件", "2 个，其中 1 个没有检查结果"],
      ["生成", "2024-03-01 10:32，绩效自评助手 1.2.0"],
    ]);
  });

  test("has a row a file with as many cells as there are columns", () => {
    const rows = sheet.rows.slice(3);
    expect(rows.map((row) => row.length)).toEqual([14, 14, 14]);
    expect(sheet.columnWidths).toHaveLength(14);
    expect(rows[1]?.[5]).toEqual({ value: 92.5, style: "score" });
    expect(rows[2]?.[5]).toEqual({ value: null, style: "score" });
  });

  test("may bear another name", () => {
    expect(fileTableSheet([], { sheet: "汇总", madeAt: "" }).name).toBe("汇总");
  });
});
