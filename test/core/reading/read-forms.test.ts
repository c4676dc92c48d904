import { formatRange } from "../../../src/core/model/address";
import { readForms } from "../../../src/core/reading";
import { mof, mofMerges } from "../../support/ministry-form";
import { sheet, workbook, type Content, type SheetOptions } from "../../support/sheet-builder";

function formsOf(rows: readonly (readonly Content[])[], options: SheetOptions = {}) {
  return readForms(workbook(sheet(rows, options))).forms;
}

function only<T>(items: readonly T[]): T {
  expect(items).toHaveLength(1);
  return items[0] as T;
}

describe("the ministry's form", () => {
  const form = only(formsOf(mof, { merges: mofMerges }));

  it("is recognised with its family, kind and block", () => {
    expect(form.family).toBe("mof-2020");
    expect(form.kind).toBe("project");
    expect(formatRange(form.range)).toBe("A1:I17");
    expect(form.confidence).toBe(1);
  });

  it("gives head values with their cells", () => {
    expect(form.projectName).toMatchObject({ cell: "C3", value: "道路养护" });
    expect(form.lineDepartment).toMatchObject({ cell: "C4", value: "市交通局" });
    expect(form.implementingUnit).toMatchObject({ cell: "H4", value: "市公路中心" });
    expect(form.fiscalYear).toMatchObject({ cell: "A2", value: 2023 });
    expect(form.objective.expected).toMatchObject({ cell: "B10", value: "养护道路100公里" });
    expect(form.objective.achieved).toMatchObject({ cell: "F10", value: "养护道路98公里" });
    expect(form.amountUnit).toBe("万元");
  });

  it("reads the funding block by its own header", () => {
    expect(form.funding.map(({ kind }) => kind)).toEqual([
      "total",
      "currentAppropriation",
      "carryover",
    ]);
    expect(form.funding[0]).toMatchObject({
      row: 6,
      originalBudget: { cell: "D6", value: 100 },
      finalBudget: { cell: "E6", value: 120 },
      actualExpenditure: { cell: "F6", value: 90 },
      weight: { cell: "G6", value: 10 },
      executionRate: { cell: "H6", value: 0.75 },
      score: { cell: "I6", value: 7.5 },
    });
    expect(form.funding[1]?.weight).toMatchObject({ cell: "G7", value: null, problem: null });
  });

  it("reads the indicators with the levels of their merged cells", () => {
    expect(form.indicators.map(({ row }) => row)).toEqual([12, 13, 14, 15, 16]);
    expect(form.indicators[1]).toMatchObject({
      dimension: "output",
      category: "quantity",
      categoryCell: "C12",
      name: { cell: "D13", value: "设备台数" },
      target: { cell: "E13", value: { kind: "amount", value: 5, unitOfMeasure: "台" } },
      weight: { cell: "G13", value: 10 },
      deviationNote: { cell: "I13", value: null, text: "" },
    });
    expect(form.statedDimensionWeights.map(({ value }) => value)).toEqual([50, 30, 10]);
  });

  it("reads the total and leaves the signatures out", () => {
    expect(form.total).toMatchObject({
      row: 17,
      weight: { cell: "G17", value: 100 },
      score: { cell: "H17", value: 97.1 },
    });
  });

  it("reads the same when it stands elsewhere on the sheet", () => {
    const moved = only(formsOf([["附件3"], ["填报说明：请如实填写"], ...mof], { at: "C5" }));
    expect(moved.indicators.map(({ row }) => row)).toEqual([18, 19, 20, 21, 22]);
    expect(moved.indicators[1]).toMatchObject({
      dimension: "output",
      category: "quantity",
      name: { cell: "F19" },
    });
    expect(moved.projectName).toMatchObject({ cell: "E9", value: "道路养护" });
  });

  it("fills levels down where the merges were lost", () => {
    const split = only(formsOf(mof));
    expect(split.indicators.map(({ dimension, category }) => [dimension, category])).toEqual([
      ["output", "quantity"],
      ["output", "quantity"],
      ["output", "timeliness"],
      ["outcome", "socialOutcome"],
      ["satisfaction", "beneficiarySatisfaction"],
    ]);
  });

  it("reports leftovers of the template and blank rows apart from indicators", () => {
    const rows = mof.map((row) => [...row]);
    rows[12] = [null, null, null, "指标2："];
    rows[13] = [null, null, "时效指标", "……"];
    rows[14] = [null, "效益指标（30分）", "社会效益指标"];
    const leftover = only(formsOf(rows, { merges: mofMerges }));
    expect(leftover.indicators.map(({ row }) => row)).toEqual([12, 16]);
    expect(leftover.skippedRows.map(({ row, reason }) => [row, reason])).toEqual([
      [13, "template"],
      [14, "template"],
      [15, "blank"],
    ]);
  });

  it("keeps an indicator whose name is blank but whose figures are there", () => {
    const rows = mof.map((row) => [...row]);
    rows[12] = [null, null, null, null, "5台", "5台", 10, 10];
    expect(only(formsOf(rows, { merges: mofMerges })).indicators.map(({ row }) => row)).toContain(
      13,
    );
  });

  it("reads two forms one under the other", () => {
    const forms = formsOf([...mof, [null], ...mof]);
    expect(forms.map(({ range }) => range.top)).toEqual([1, 20]);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([5, 5]);
    expect(forms[1]?.projectName).toMatchObject({ cell: "C22", value: "道路养护" });
  });

  it("reads two forms side by side", () => {
    const wide = mof.map((row) => [
      ...Array.from({ length: 9 }, (_, i) => row[i] ?? null),
      null,
      ...row,
    ]);
    const forms = formsOf(wide);
    expect(forms.map(({ range }) => formatRange(range))).toEqual(["A1:I17", "K1:S17"]);
    expect(forms[1]?.indicators[0]).toMatchObject({
      name: { cell: "N12" },
      score: { cell: "R12" },
    });
  });

  it("says of a hidden and protected sheet what it is", () => {
    const hidden = only(formsOf(mof, { visibility: "hidden", protected: true, hiddenRows: [13] }));
    expect(hidden).toMatchObject({
      sheetVisibility: "hidden",
      sheetProtected: true,
      hiddenRows: [13],
    });
  });
});

describe("other families", () => {
  it("reads a transfer form whose weight stands before the target", () => {
    const form = only(
      formsOf([
        ["转移支付绩效目标自评表"],
        ["（2022年度）"],
        ["转移支付（项目）名称", null, "困难群众救助补助资金"],
        [
          "资金情况（万元）",
          null,
          null,
          "全年预算数（A）",
          "全年执行数（B）",
          "分值",
          "执行率（B/A）",
          "得分",
        ],
        [null, "年度资金总额", null, 30, 30, 10, 1, 10],
        ["年度总体目标", "年初设定目标", null, null, "年度总体目标完成情况综述"],
        [null, "救助87人", null, null, "救助87人"],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "分值",
          "年度指标值",
          "全年实际值",
          "得分",
          "未完成原因及拟采取的改进措施",
        ],
        [null, "产出指标", "数量指标", "救助人数", 50, ">=87人", "87人", 50],
      ]),
    );
    expect(form).toMatchObject({
      family: "transfer-ab",
      kind: "transfer",
      fiscalYear: { value: 2022 },
    });
    expect(form.funding[0]?.originalBudget.cell).toBeNull();
    expect(form.indicators[0]).toMatchObject({
      weight: { cell: "E9", value: 50 },
      target: { cell: "F9" },
      actual: { cell: "G9" },
    });
  });

  it("joins a target that is split over sign, value and unit", () => {
    const form = only(
      formsOf([
        ["部门预算项目支出绩效自评表（2023年度）"],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "指标性质",
          "指标值",
          "度量单位",
          "完成值",
          "权重",
          "得分",
          "未完成原因分析",
        ],
        [null, "产出指标", "数量指标", "培训人次", "≥", 500, "人次", 520, 45, 45],
        ["合计", null, null, null, null, null, null, null, 45, 45],
      ]),
    );
    expect(form.family).toBe("sichuan-0013zp");
    expect(form.fiscalYear).toMatchObject({ cell: "A1", value: 2023 });
    expect(form.indicators[0]?.target).toMatchObject({
      cell: "F3",
      text: "≥500人次",
      value: { kind: "amount", comparator: "atLeast", value: 500, unitOfMeasure: "人次" },
    });
  });

  it("reads a header over two rows", () => {
    const form = only(
      formsOf(
        [
          ["项目支出绩效自评表"],
          [
            "绩效指标",
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            null,
            null,
            "实际完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施",
          ],
          [null, null, null, null, "指标性质", "指标值", "度量单位"],
          [null, "产出指标", "质量指标", "合格率", "≥", 95, "%", 97, 50, 50],
        ],
        {
          merges: ["E2:G2", "A2:A4", "B2:B3", "C2:C3", "D2:D3", "H2:H3", "I2:I3", "J2:J3", "K2:K3"],
        },
      ),
    );
    expect(form.indicators).toHaveLength(1);
    expect(form.indicators[0]).toMatchObject({
      target: { cell: "F4", text: "≥95%" },
      actual: { cell: "H4" },
    });
  });

  it("reads Chongqing's flat list and prefers the adjusted target", () => {
    const form = only(
      formsOf([
        ["部门整体绩效自评表"],
        ["部门（单位）名称", "区林业局", null, null, "自评总分（分）", null, 97.93],
        [
          "预算执行情况（万元）",
          null,
          "年初预算数",
          "全年（调整）预算数",
          "全年执行数",
          "执行率（%）",
          "执行率权重",
          "执行率得分（分）",
        ],
        [null, "年度总金额", 100, 120, 95.1, 79.25, 10, 7.93],
        [
          "指标名称",
          "计量单位",
          "指标性质",
          "年初指标值",
          "调整指标值",
          "全年完成值",
          "得分系数（%）",
          "指标权重（分）",
          "指标得分（分）",
          "是否核心指标",
        ],
        ["管护完成率", "%", "≥", 90, 95, 100, 100, 10, 10, "是"],
        ["受害率", "%", "≤", 0.9, null, 0, 100, 10, 10, "否"],
      ]),
    );
    expect(form).toMatchObject({
      family: "chongqing-flat",
      kind: "department",
      total: { score: { cell: "G2", value: 97.93 } },
    });
    expect(form.funding[0]).toMatchObject({
      executionRate: { value: 0.7925 },
      score: { value: 7.93 },
    });
    expect(form.indicators.map(({ target }) => target.cell)).toEqual(["E6", "D7"]);
    expect(form.indicators[0]?.weight).toMatchObject({ cell: "H6", value: 10 });
  });

  it("reads Hubei's 20+80 form with the weight in the block's name", () => {
    const form = only(
      formsOf([
        ["2022年度项目绩效自评表"],
        ["项目名称", null, "共享工程"],
        [
          "预算执行情况\n（万元）\n（20分）",
          null,
          null,
          "预算数（A）",
          "执行数（B）",
          "执行率\n（B/A）",
          "得分\n（20分*执行率）",
        ],
        [null, "年度财政资金总额", null, 5, 5, "100%", 20],
        [
          "年度绩效目标\n（80分）",
          "一级指标",
          "二级指标",
          "三级指标",
          "年初目标值（A）",
          "实际完成值（B）",
          "得分",
        ],
        [null, "产出指标", "数量指标", "活动场次", "4场", "4场", 40],
      ]),
    );
    expect(form.family).toBe("hubei-20-80");
    expect(form.funding[0]?.weight).toMatchObject({ cell: "A3", value: 20 });
    expect(form.indicators[0]?.weight.cell).toBeNull();
  });

  it("reads a county form with self and reviewed scores and its blocks under one title", () => {
    const columnsOf = [
      "指标名称",
      "年初指标值",
      "年终完成值",
      "自评分",
      "复核分",
      "评价标准及依据",
    ];
    const form = only(
      formsOf([
        ["2019年度项目绩效自评表"],
        ["项目名称", "农村公路建设"],
        ["一、项目决策"],
        columnsOf,
        ["立项规范性", "规范", "规范", 10, 9, "有批复得10分"],
        ["二、项目绩效"],
        columnsOf,
        ["建设里程", "≥20公里", "21公里", 20, 20, "按比例"],
      ]),
    );
    expect(form.family).toBe("hubei-county");
    expect(
      form.indicators.map(({ score, reviewedScore }) => [score.cell, reviewedScore.cell]),
    ).toEqual([
      ["D5", "E5"],
      ["D8", "E8"],
    ]);
  });

  it("keeps self and reviewed values of a reviewer's sheet apart", () => {
    const form = only(
      formsOf([
        ["项目支出绩效自评复核表"],
        ["项目名称", "信息化运维"],
        [
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "自评完成值",
          "复核完成值",
          "分值",
          "自评得分",
          "复核得分",
          "偏离度",
          "备注",
        ],
        [
          "产出指标",
          "数量指标",
          "巡检次数",
          "≥12次",
          "12次",
          "10次",
          20,
          20,
          16.67,
          "16.67%",
          "缺两次记录",
        ],
      ]),
    );
    expect(form.family).toBe("reviewer-sheet");
    expect(form.indicators[0]).toMatchObject({
      actual: { cell: "E4" },
      reviewedActual: { cell: "F4" },
      score: { cell: "H4", value: 20 },
      reviewedScore: { cell: "I4", value: 16.67 },
      deviationNote: { cell: "K4" },
    });
  });

  it("reads a department's scoring table without targets", () => {
    const form = only(
      formsOf([
        ["部门整体支出绩效评价自评表"],
        ["部门名称", "市统计局"],
        ["一级指标", "二级指标", "三级指标", "评分标准", "分值", "自评得分", "扣分原因和其他说明"],
        ["投入（15分）", "预算配置", "财政供养人员控制率", "≤100%得满分", 5, 5],
        [null, null, "“三公经费”变动率", "≤0得满分", 5, 4, "略增"],
        ["过程（40分）", "预算执行", "预算调整率", "≤10%得满分", 3, 3],
        ["合计", null, null, null, 100, 97],
      ]),
    );
    expect(form).toMatchObject({ family: "department-scored", kind: "department" });
    expect(form.indicators.map(({ dimension }) => dimension)).toEqual([
      "management",
      "management",
      "management",
    ]);
    expect(form.indicators[1]).toMatchObject({
      standard: { cell: "D5" },
      target: { cell: null },
      deviationNote: { value: "略增" },
    });
    expect(form.total.score.value).toBe(97);
  });

  it("keeps an indicator whose name begins like a note, and ends at the notes", () => {
    const form = only(
      formsOf([
        ["部门整体绩效自评表"],
        ["部门名称", "区文旅局"],
        ["指标名称", "指标性质", "指标值", "计量单位", "全年完成值", "指标权重", "指标得分"],
        ["★图书馆服务人次", "≥", 1000, "人次", 1200, 50, 50],
        ["改进措施落实率", "≥", 90, "%", 95, 30, 30],
        ["注册志愿者人数", "≥", 20, "人", 20, 20, 20],
        ["存在问题：部分场馆设备老化。"],
        ["填报人：张三", null, null, null, "联系电话：123"],
      ]),
    );
    expect(form.indicators.map(({ name }) => name.value)).toEqual([
      "★图书馆服务人次",
      "改进措施落实率",
      "注册志愿者人数",
    ]);
  });

  it("splits a plain list into one form a project", () => {
    const forms = formsOf([
      ["项目名称", "一级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["甲项目", "产出指标", "数量", "≥10个", "10个", 50, 50],
      [null, "效益指标", "效果", "显著", "显著", 40, 40],
      ["乙项目", "产出指标", "数量", "≥20个", "18个", 90, 81],
    ]);
    expect(
      forms.map(({ kind, projectName, indicators }) => [
        kind,
        projectName.value,
        indicators.length,
      ]),
    ).toEqual([
      ["indicatorList", "甲项目", 2],
      ["indicatorList", "乙项目", 1],
    ]);
  });

  it("links the detail rows under an indicator that has the marks but no target", () => {
    const form = only(
      formsOf([
        ["绩效目标自评表"],
        ["项目名称", null, "种养殖补贴"],
        ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年实际值", "得分"],
        ["产出指标", "数量指标", "★种植面积", 10, null, null, 10],
        [null, null, "红薯", null, "5亩", "5亩", null],
        [null, null, "桃", null, "1亩", "1亩", null],
        [null, null, "户数", 10, "64户", "64户", 10],
      ]),
    );
    expect(form.indicators.map(({ parentRow }) => parentRow)).toEqual([null, 4, 4, null]);
  });
});

describe("words that only seem to tell", () => {
  it.each(["校园安全监控建设项目", "环境监测站运行经费", "四川路改造续建项目"])(
    "reads the form of a project named %s",
    (name) => {
      const rows = mof.map((row) => [...row]);
      rows[0] = [`${name}支出绩效自评表`];
      rows[2] = ["项目名称", null, name];
      const form = only(formsOf(rows, { merges: mofMerges }));
      expect(form).toMatchObject({ family: "mof-2020", projectName: { value: name } });
      expect(form.indicators).toHaveLength(5);
    },
  );
});

describe("sheets that hold no form", () => {
  it.each([
    ["an empty sheet", [], "空白工作表"],
    [
      "a budget table",
      [
        ["2023年支出预算明细表"],
        ["科目编码", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率", "备注"],
        ["2011301", "行政运行", 412, 422, 420, 0.99],
      ],
      "没有找到绩效指标表头",
    ],
    [
      "a goal table of the budget stage",
      [
        ["项目支出绩效目标申报表"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "场次", "≥4场"],
      ],
      "绩效目标表",
    ],
    [
      "a form without actuals and scores",
      [
        ["项目支出绩效自评表"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "场次", "≥4场"],
      ],
      "标题像自评表，但绩效指标的表头里没有实际完成值，也没有得分",
    ],
    [
      "a form in traditional characters",
      [["項目支出績效自評表"], ["一級指標", "二級指標", "三級指標", "年度指標值"]],
      "表中的文字是繁体字",
    ],
    [
      "a form whose header was lost",
      [["项目支出绩效自评表"], ["项目名称", "甲"], ["产出", "数量", "≥4场", "4场"]],
      "标题像自评表",
    ],
    [
      "a summary of scores",
      [["得分汇总"], ["项目名称", "分值", "得分"], ["甲", 100, 99]],
      "没有找到",
    ],
  ] as [string, Content[][], string][])("says why %s is none", (_name, rows, reason) => {
    const { forms, otherSheets } = readForms(workbook(sheet(rows)));
    expect(forms).toEqual([]);
    expect(otherSheets[0]?.reason).toContain(reason);
  });
});

describe("size", () => {
  it("does not touch the empty part of a sheet whose merges reach its last row", () => {
    const form = only(formsOf(mof, { merges: [...mofMerges, "K1:XFD1048576"] }));
    expect(formatRange(form.range)).toBe("A1:I17");
  });
});
