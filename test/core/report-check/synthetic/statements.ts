import { choose, whole } from "../../../../scripts/mutate/random";
import { amount, type DepartmentFacts } from "./department-facts";

/** Where a statement belongs in the report. */
export type Section =
  "basics" | "money" | "targets" | "work" | "results" | "conclusion" | "problems";

/** Lines of one kind of statement, true or with a slip that the rule must find. */
export type StatementKind = {
  readonly rule: string;
  readonly section: Section;
  /** Several lines are several paragraphs. The slip stands in, or is shown by, at least one of them. */
  write(facts: DepartmentFacts, slip: boolean): readonly string[];
};

const fixed = (value: number): string => value.toFixed(2);
const SLIPS = [0.07, -0.09, 0.13, 0.31] as const;

const changeOfAssets: StatementKind = {
  rule: "RC01",
  section: "basics",
  write: ({ random, year }, slip) => {
    const prior = amount(random, [200, 900]);
    const isUp = random() < 0.5;
    const value = Number((prior * (isUp ? 1.137 : 0.871)).toFixed(2));
    const change = Number(Math.abs(value - prior).toFixed(2));
    const rate = ((change / prior) * 100 + (slip ? 0.6 : 0)).toFixed(2);
    const [more, grow] = isUp ? ["增加", "增长"] : ["减少", "下降"];
    return [
      choose(random, [
        `${year}年末资产总额为${fixed(value)}万元，较上年${more}${fixed(change)}万元，${grow}${rate}%。`,
        `截至${year}年12月31日，单位固定资产净值${fixed(value)}万元，比上年末${more}了${fixed(change)}万元，${isUp ? "增幅" : "降幅"}为${rate}%。`,
        `资产合计${fixed(value)}万元，上年为${fixed(prior)}万元，同比${grow}${rate}%。`,
        `非税收入由上年的${fixed(prior)}万元${isUp ? "增加到" : "减少到"}${fixed(value)}万元，${grow}${rate}%。`,
        `流动资产${fixed(value)}万元，同比${more}${fixed(change)}万元（${rate}%）。`,
      ]),
    ];
  },
};

const sameTwice: StatementKind = {
  rule: "RC02",
  section: "results",
  write: ({ random }, slip) => {
    const value = whole(random, 1200, 9800);
    const other = slip ? value + whole(random, 11, 90) : value;
    const said = choose(random, [
      ["服务群众", "人次"],
      ["发放宣传资料", "份"],
      ["惠及农村人口", "人"],
      ["新增绿化面积", "平方米"],
    ] as const);
    const [what, unit] = said;
    return [
      `全年${what}${String(value)}${unit}，工作覆盖全部乡镇。`,
      choose(random, [
        `从效果看，${what}${String(other)}${unit}，受到好评。`,
        `本年${what}共${String(other)}${unit}。`,
      ]),
    ];
  },
};

const parts: StatementKind = {
  rule: "RC03",
  section: "basics",
  write: ({ random }, slip) => {
    const [one, two, three] = [whole(random, 2, 9), whole(random, 3, 12), whole(random, 2, 6)];
    const total = one + two + three + (slip ? choose(random, [1, 2, -1]) : 0);
    return [
      choose(random, [
        `现有所属单位${total}个，包括行政单位${one}个、参公单位${two}个、事业单位${three}个。`,
        `评价组由组长${one}名、副组长${two}名、成员${three}名组成，共${total}人。`,
        `年末在职人员${total}人，分别为行政人员${one}人、事业人员${two}人、工勤人员${three}人。`,
        `检查单位中，合格${two}家、基本合格${one}家、不合格${three}家，合计${total}家。`,
      ]),
    ];
  },
};

const overall: StatementKind = {
  rule: "RC04",
  section: "conclusion",
  write: ({ random, mean, name, year }, slip) => {
    const score = (mean + (slip ? choose(random, SLIPS) * 9 - 1.4 : 0)).toFixed(2);
    return [
      choose(random, [
        `${name}${year}年度部门整体支出自评综合得分${score}分，为各项目得分的平均数。`,
        `经汇总，各项目得分平均后，部门整体支出绩效自评总分为${score}分。`,
        `按项目得分简单平均计算，整体支出绩效自评得分${score}分。`,
      ]),
    ];
  },
};

const rating: StatementKind = {
  rule: "RC05",
  section: "results",
  write: ({ random }, slip) => {
    const [score, word, wrong] = choose(random, [
      ["92.5", "优", "良"],
      ["86.4", "良", "优秀"],
      ["78.0", "中", "良好"],
    ] as const);
    return [
      choose(random, [
        `财政重点评价的专项得分${score}分，评价等级为“${slip ? wrong : word}”。`,
        `上级考核我单位得${score}分，评定为${slip ? wrong : word}。`,
        `第三方机构评价得分为${score}分，评价结果为${slip ? wrong : word}。`,
      ]),
    ];
  },
};

const series: StatementKind = {
  rule: "RC06",
  section: "results",
  write: ({ random }, slip) => {
    const [high, middle, low] = [whole(random, 3, 5), whole(random, 8, 12), whole(random, 20, 28)];
    const counts = slip ? [middle, high, low + 60] : [high, middle, low];
    const total = low + whole(random, 3, 9);
    // Too small for bins that do not include each other.
    const money = high * 10 + (middle - high) * 5 + (low - middle) + total * 0.1;
    return [
      choose(random, [
        `全年落地项目${total}个、总投资${money.toFixed(1)}亿元，投资10亿元以上的${counts[0]}个，5亿元以上的${counts[1]}个，1亿元以上的${counts[2]}个。`,
        `本年引资项目共${total}个，总投资${money.toFixed(1)}亿元；其中10亿元以上项目${counts[0]}个、5亿元以上项目${counts[1]}个、1亿元以上项目${counts[2]}个。`,
      ]),
    ];
  },
};

const stages: StatementKind = {
  rule: "RC07",
  section: "results",
  write: ({ random }, slip) => {
    const [signed, begun, done] = [
      whole(random, 40, 60),
      whole(random, 20, 35),
      whole(random, 8, 15),
    ];
    const counts = slip ? [begun, signed, done] : [signed, begun, done];
    return [
      choose(random, [
        `在建工程中，已完成立项${counts[0]}项，开工${counts[1]}项，竣工${counts[2]}项。`,
        `年内备案${counts[0]}个，其中开工建设${counts[1]}个，建成投用${counts[2]}个。`,
        `${counts[0]}个工程办理登记手续，${counts[1]}个动工，${counts[2]}个通过验收。`,
      ]),
    ];
  },
};

const years: StatementKind = {
  rule: "RC08",
  section: "work",
  write: ({ random, year }, slip) => {
    const said = slip ? year - choose(random, [1, 2, 3]) : year;
    return [
      choose(random, [
        `${said}年重点工作任务按进度推进，资金支付手续齐全。`,
        `根据${said}年部门职责，设定了产出和效益两类指标。`,
        `各科室对${said}年度资金使用情况进行了梳理。`,
      ]),
    ];
  },
};

const spending: StatementKind = {
  rule: "RC09",
  section: "money",
  write: ({ random, year }, slip) => {
    const original = amount(random, [1500, 3000]);
    const final = Number((original * 1.2).toFixed(2));
    const spent = Number((final * 0.962).toFixed(2));
    const rate = (spent / final) * 100;
    if (!slip) {
      return [
        choose(random, [
          `${year}年年初预算${fixed(original)}万元，调整后预算${fixed(final)}万元，全年支出${fixed(spent)}万元，预算执行率${rate.toFixed(2)}%。`,
          `${year}年全年预算数为${fixed(final)}万元，实际支出${fixed(spent)}万元，执行率为${rate.toFixed(1)}%。`,
        ]),
      ];
    }
    return [
      choose(random, [
        `${year}年年初预算${fixed(original)}万元，全年支出决算${fixed(original * 2.4)}万元，重点工作得到保障。`,
        `${year}年部门预算批复${fixed(original)}万元，年末决算支出${fixed(original * 0.31)}万元。`,
        `${year}年调整后预算${fixed(final)}万元，实际支出${fixed(spent)}万元，预算执行率${(rate - 2.7).toFixed(2)}%。`,
      ]),
    ];
  },
};

const targets: StatementKind = {
  rule: "RC10",
  section: "targets",
  write: ({ random, thing: { verb, noun, unit } }, slip) => {
    const goal = whole(random, 30, 80);
    const done = slip ? goal - whole(random, 3, 12) : goal + whole(random, 0, 4);
    return [
      choose(random, [
        `年度目标为${verb}${noun}${goal}${unit}以上。`,
        `计划全年${verb}${noun}不少于${goal}${unit}。`,
        `产出指标：${verb}${noun}≥${goal}${unit}。`.replace("产出指标：", "产出目标是"),
      ]),
      choose(random, [
        `全年实际${verb}${noun}${done}${unit}。`,
        `截至年底，已${verb}${noun}${done}${unit}。`,
      ]),
    ];
  },
};

const units: StatementKind = {
  rule: "RC11",
  section: "money",
  write: ({ random }, slip) => {
    const value = fixed(amount(random, [1200, 8800]));
    return [
      `上级下达转移支付${value}万元，已全部分配到位。`,
      choose(random, [
        `这笔${value}${slip ? "亿元" : "万元"}的资金按规定时限拨付。`,
        `对${value}${slip ? "元" : "万元"}转移支付资金实行专账核算。`,
      ]),
    ];
  },
};

const promises: StatementKind = {
  rule: "RC12",
  section: "work",
  write: ({ random }, slip) => {
    const extra = choose(random, ["绩效运行监控情况", "资产盘点核实结果", "专家复核意见"]);
    const lines = [
      choose(random, [
        `本报告内容包括部门基本情况、绩效目标完成情况、${extra}。`,
        `评价报告主要包括部门概况、资金使用情况、${extra}以及存在问题。`,
      ]),
    ];
    return slip ? lines : [...lines, `${extra}：已按要求完成并留存材料。`];
  },
};

const strong: StatementKind = {
  rule: "RC13",
  section: "results",
  write: ({ random }, slip) => [
    slip
      ? choose(random, [
          "年度各项绩效指标全部圆满完成。",
          "各项目标任务均按期高质量完成。",
          "所有绩效目标都已达到预期值，全面完成年度任务。",
        ])
      : choose(random, ["多数指标按期完成，个别指标存在差距。", "主要任务推进有序。"]),
  ],
};

const documents: StatementKind = {
  rule: "RC14",
  section: "work",
  write: ({ random }, slip) => {
    const number = whole(random, 11, 98);
    const good = `某财绩〔2023〕${number}号`;
    const bad = choose(random, [
      `某财绩[2023]${number}号`,
      `某财绩（2023）第${number}号`,
      `某财绩〔2023〕0${number}号`,
      `某财绩〔23〕${number}号`,
      `某财绩〔2023〕${number}`,
    ]);
    return [
      choose(random, [
        `根据《关于开展绩效自评工作的通知》（${slip ? bad : good}）要求开展自评。`,
        `依据${slip ? bad : good}文件，确定评价范围。`,
      ]),
    ];
  },
};

const numbering: StatementKind = {
  rule: "RC15",
  section: "problems",
  write: ({ random }, slip) => {
    const third = slip ? choose(random, ["四", "二"]) : "三";
    return [
      choose(random, [
        `主要不足：一是指标设置偏粗；二是支出进度前慢后快；${third}是资料归集不及时。`,
        `一是预算编制不够精细。二是绩效意识有待加强。${third}是部门协同不足。`,
      ]),
    ];
  },
};

const projectScore: StatementKind = {
  rule: "RC16",
  section: "results",
  write: ({ random, projects }, slip) => {
    const project = projects.at(-1);
    const budget = (project?.budget ?? 0) + (slip ? 12 : 0);
    const spent = project?.spent ?? 0;
    return [
      choose(random, [
        `${project?.name ?? ""}预算${budget}万元，支出${spent}万元。`,
        `${project?.name ?? ""}全年安排预算资金${budget}万元，实际使用${spent}万元，自评得分${slip ? 97 : 100}分。`,
      ]),
    ];
  },
};

const projectCounts: StatementKind = {
  rule: "RC17",
  section: "work",
  write: ({ random, projects }, slip) => {
    const count = projects.length + (slip ? choose(random, [1, -1, 3]) : 0);
    return [
      choose(random, [
        `本次共对${count}个项目开展绩效自评。`,
        `纳入自评范围的预算项目${count}个，实现应评尽评。`.replace(/项目(\d+)个/, "$1个项目"),
        `全年组织自评项目共计${count}个项目。`,
      ]),
    ];
  },
};

const indicators: StatementKind = {
  rule: "RC18",
  section: "results",
  write: ({ random }, slip) => {
    const [money, times] = slip ? ["91.2", 15] : ["83.5", 12];
    return [
      choose(random, [
        `签约项目计划总投资${money}亿元，超出预期。`,
        `举办推介活动场次达到${times}场。`,
        `从经济效益看，签约项目计划总投资为${money}亿元。`,
      ]),
    ];
  },
};

const losses: StatementKind = {
  rule: "RC19",
  section: "results",
  write: ({ random, projects, lost }, slip) => {
    const full = projects.length - lost.length;
    const list = lost.map(({ score }) => `1个得${score}分`).join("，");
    const head = choose(random, [
      `${projects.length}个项目中，${full}个得100分，${list}。`,
      `从得分看，自评项目共${projects.length}个，其中${full}个得100分，${list}。`,
    ]);
    if (slip) return [head];
    const reasons = lost.map(({ name, score }) =>
      choose(random, [
        `${name}得${score}分，扣分原因是部分效益指标未达到预期。`,
        `${name}自评${score}分，主要由于招标推迟，效益尚未充分显现。`,
      ]),
    );
    return [head, ...reasons];
  },
};

const satisfaction: StatementKind = {
  rule: "RC20",
  section: "targets",
  write: ({ random }, slip) => [
    choose(random, [
      "满意度指标主要看服务对象对工作的评价。",
      "设置服务对象满意度指标，以调查结果为准。",
    ]),
    ...(slip ? [] : ["经抽样调查，服务对象满意度为95.6%。"]),
  ],
};

const problems: StatementKind = {
  rule: "RC21",
  section: "problems",
  write: ({ random, lost }, slip) => [
    slip
      ? choose(random, ["外出调研次数较少，对外交流不多。", "个别同志业务不熟，需要加强学习。"])
      : `${lost[0]?.name ?? ""}失分较多，后期管护需要加强。`,
  ],
};

/** Every kind of statement, one for each rule. */
export const statementKinds: readonly StatementKind[] = [
  changeOfAssets,
  sameTwice,
  parts,
  overall,
  rating,
  series,
  stages,
  years,
  spending,
  targets,
  units,
  promises,
  strong,
  documents,
  numbering,
  projectScore,
  projectCounts,
  indicators,
  losses,
  satisfaction,
  problems,
];
