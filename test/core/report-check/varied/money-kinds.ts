import { whole } from "../../../../scripts/mutate/random";
import { money, percent, type VariedKind } from "./kinds";
import { cents, sum } from "./world";

/** Changes, sums, budgets and accounts. */
export const moneyKinds: readonly VariedKind[] = [
  {
    rule: "RC01",
    section: "basics",
    wordings: [
      ({ random, slip }) => {
        const [before, now] = [whole(random, 4000, 9000) / 100, whole(random, 2000, 3900) / 100];
        const rate = percent(before - now - (slip ? 3.1 : 0), before);
        return [`行政运行经费由上年的${money(before)}万元压减到${money(now)}万元，降幅为${rate}。`];
      },
      ({ random, slip }) => {
        const [before, more] = [whole(random, 900, 1900), whole(random, 120, 480)];
        const now = before + more + (slip ? 35 : 0);
        return [`全年接待群众来访${now}人次，较2022年的${before}人次多${more}人次。`];
      },
      ({ random, slip }) => {
        const [before, now] = [whole(random, 900, 1900) / 100, whole(random, 2000, 2900) / 100];
        const rate = percent(now - before + (slip ? 2.4 : 0), before);
        return [
          `2022年、2023年公务用车运行维护费分别为${money(before)}万元和${money(now)}万元，增长了${rate}。`,
        ];
      },
      ({ random, slip }) => {
        const [before, now] = [
          whole(random, 40000, 90000) / 100,
          whole(random, 20000, 39000) / 100,
        ];
        const rate = percent(before - now + (slip ? 31 : 0), before);
        return [
          `政府采购支出总额${money(now)}万元，同比下降${rate}，净减少${money(before - now)}万元（上年${money(before)}万元）。`,
        ];
      },
    ],
  },
  {
    rule: "RC03",
    section: "basics",
    wordings: [
      ({ random, slip }) => {
        const [a, b, c] = [whole(random, 11, 30), whole(random, 5, 10), whole(random, 2, 4)];
        return [
          `下属单位职工${a + b + c + (slip ? 2 : 0)}人：管理岗${a}人、专业技术岗${b}人、工勤岗${c}人。`,
        ];
      },
      ({ random, slip }) => {
        const [a, b, c] = [whole(random, 300, 900), whole(random, 100, 290), whole(random, 20, 90)];
        return [
          `专项资金合计${a + b + c + (slip ? 40 : 0)}万元，由中央资金${a}万元、省级资金${b}万元和区级配套资金${c}万元构成。`,
        ];
      },
      ({ random, slip }) => {
        const [a, b] = [whole(random, 200, 400), whole(random, 50, 150)];
        return [`本次共回收问卷${a + b - (slip ? 9 : 0)}份，其中群众卷${a}份，企业卷${b}份。`];
      },
      ({ random, slip }) => {
        const [a, b, c] = [whole(random, 30, 60), whole(random, 61, 90), whole(random, 91, 120)];
        return [
          `安排${a}万元用于设备更新、${b}万元用于房屋修缮、${c}万元用于信息系统，三项合计${a + b + c + (slip ? 11 : 0)}万元。`,
        ];
      },
    ],
  },
  {
    rule: "RC09",
    section: "money",
    wordings: [
      ({ random, slip }) => {
        const budget = whole(random, 20000, 60000) / 100;
        const spent = cents(budget * 0.957);
        const rate = percent(spent - (slip ? budget * 0.06 : 0), budget);
        return [
          `上级转移支付资金全年预算数${money(budget)}万元，执行数${money(spent)}万元，执行率${rate}。`,
        ];
      },
      ({ random, slip }) => {
        const budget = whole(random, 20000, 60000) / 100;
        const spent = cents(budget * 0.931);
        const rate = percent(spent + (slip ? budget * 0.04 : 0), budget);
        return [
          `上级转移支付资金支出${money(spent)}万元，为全年预算${money(budget)}万元的${rate}。`,
        ];
      },
      ({ random, slip }) => {
        const budget = whole(random, 20000, 60000) / 100;
        const spent = cents(budget * 0.982);
        const rate = percent(spent - (slip ? budget * 0.09 : 0), budget);
        return [
          `上级转移支付资金下达${money(budget)}万元，实际使用${money(spent)}万元，预算执行进度达到${rate}。`,
        ];
      },
    ],
  },
  {
    rule: "RC11",
    section: "money",
    wordings: [
      ({ random, slip }) => {
        const paid = money(whole(random, 1100, 9900) / 100);
        return [
          `办公楼消防改造支出${paid}万元。`,
          `经审计，办公楼消防改造支出${paid}${slip ? "元" : "万元"}，没有超出概算。`,
        ];
      },
      ({ random, slip }) => {
        const paid = money(whole(random, 11000, 99000) / 100);
        return [
          `年内拨付乡镇卫生院建设资金${paid}万元。`,
          `乡镇卫生院建设资金共拨付${paid}${slip ? "亿元" : "万元"}。`,
        ];
      },
    ],
  },
  {
    rule: "RC22",
    section: "money",
    wordings: [
      ({ world, slip }) => [
        `本部门年初预算${money(world.initial)}万元，调整后全年预算${money(world.final)}万元，全年支出${money(world.spent + (slip ? 30 : 0))}万元。`,
      ],
      ({ world, slip }) => [
        `2023年部门年初批复预算${money(world.initial - (slip ? 100 : 0))}万元，年末决算支出${money(world.spent)}万元。`,
      ],
      ({ world, slip }) => [
        `部门整体预算经调整为${money(world.final)}万元，部门预算执行率${slip ? money(world.rate - 7) : money(world.rate)}%。`,
      ],
    ],
  },
  {
    rule: "RC23",
    section: "basics",
    wordings: [
      ({ world, slip }) => [
        `核定编制${world.posts}名，年末实有在职人员${world.staff + (slip ? 3 : 0)}名。`,
      ],
      ({ world, slip }) => [
        `截至2023年12月31日，资产总额${money(world.assets + (slip ? 66 : 0))}万元。`,
      ],
      ({ world, slip }) => {
        const more = world.assets - world.assetsBefore;
        const shown = percent(more + (slip ? world.assetsBefore * 0.05 : 0), world.assetsBefore);
        return [`年末资产${money(world.assets)}万元，比上年末增长${shown}。`];
      },
    ],
  },
  {
    rule: "RC24",
    section: "money",
    wordings: [
      ({ world: { projects }, slip }) => [
        `${projects.length}个项目全年预算合计${money(sum(projects, "budget") + (slip ? 50 : 0))}万元，支出合计${money(sum(projects, "spent"))}万元。`,
      ],
      ({ world: { projects }, slip }) => [
        `纳入自评的项目支出预算总计${money(sum(projects, "budget"))}万元，实际支出${money(sum(projects, "spent") - (slip ? 22 : 0))}万元。`,
      ],
    ],
  },
];
