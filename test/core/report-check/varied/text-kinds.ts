import { whole } from "../../../../scripts/mutate/random";
import type { VariedKind } from "./kinds";

/** Series, stages, years, targets, words, numbers of documents and headings. */
export const textKinds: readonly VariedKind[] = [
  {
    rule: "RC06",
    section: "results",
    wordings: [
      ({ slip }) => [
        `引入社会投资项目${slip ? 40 : 60}个，总投资212.4亿元，其中10亿元以上的6个，5亿元以上的${slip ? 58 : 15}个，1亿元以上的49个。`,
      ],
      ({ slip }) => [
        `按投资规模看，52个社会项目里超20亿元的有2个、超10亿元的有6个、超1亿元的有49个，投资总额${slip ? 30.6 : 212.4}亿元。`,
      ],
    ],
  },
  {
    rule: "RC07",
    section: "results",
    wordings: [
      ({ random, slip }) => {
        const signed = whole(random, 60, 80);
        return [
          `对外签约合作事项${signed}个，已注册${signed - 20}个，开工${signed - 35}个，投产${signed - (slip ? 30 : 48)}个。`,
        ];
      },
      ({ random, slip }) => {
        const signed = whole(random, 60, 80);
        return [
          `民间资本项目签约${signed}个、落地${signed + (slip ? 6 : -12)}个、动工${signed - 30}个、竣工${signed - 41}个。`,
        ];
      },
    ],
  },
  {
    rule: "RC08",
    section: "targets",
    wordings: [
      ({ slip }) => [`${slip ? 2022 : 2023}年度我单位设定的总体目标是稳步提升公共服务水平。`],
      ({ slip }) => [
        `${slip ? 2021 : 2023}年，全体干部职工围绕年度任务开展工作，各项任务按期推进。`,
      ],
      ({ slip }) => [`根据${slip ? 2022 : 2023}年部门预算批复，设置产出、效益和满意度三类指标。`],
    ],
  },
  {
    rule: "RC10",
    section: "results",
    wordings: [
      ({ random, slip }) => {
        const aim = whole(random, 300, 700);
        return [
          `年初计划开展心理咨询${aim}人次以上，实际开展心理咨询${aim + (slip ? -45 : 12)}人次，完成了目标。`,
        ];
      },
      ({ random, slip }) => {
        const aim = whole(random, 20, 60);
        return [
          `目标为全年举办文艺下乡演出不少于${aim}场。`,
          `全年举办文艺下乡演出${aim + (slip ? -7 : 3)}场，达到目标要求。`,
        ];
      },
      ({ random, slip }) => {
        const aim = whole(random, 20, 60);
        return [
          `计划新建健身步道${aim}公里，实际新建健身步道${aim + (slip ? -4 : 2)}公里，超额完成计划。`,
        ];
      },
    ],
  },
  {
    rule: "RC12",
    section: "targets",
    wordings: [
      ({ slip }) => [
        `本报告包括部门基本情况、自评工作开展情况、评价结论${slip ? "、下一年度预算安排建议" : ""}等内容。`,
      ],
      ({ slip }) => [
        `报告依次说明预算收支情况、绩效目标完成情况、存在的问题${slip ? "以及绩效目标设定质量倒查情况" : "以及改进措施"}。`,
      ],
    ],
  },
  {
    rule: "RC13",
    section: "results",
    wordings: [
      ({ slip }) => [
        slip ? "所有项目均达到年初设定的各项指标值。" : "绝大部分项目达到年初设定的指标值。",
      ],
      ({ slip }) => [slip ? "各项目全部获得满分。" : "多数项目获得满分。"],
      ({ slip }) => [slip ? "年度绩效目标已全部高质量完成。" : "年度绩效目标完成情况总体较好。"],
    ],
  },
  {
    rule: "RC14",
    section: "work",
    wordings: [
      ({ slip }) => [
        `按照《预算绩效管理工作安排》（${slip ? "云财绩[2024]6号" : "云财绩〔2024〕6号"}）组织自评。`,
      ],
      ({ slip }) => [
        `依据市财政局${slip ? "青财监〔24〕19号" : "青财监〔2024〕19号"}文件，成立自评工作组。`,
      ],
      ({ slip }) => [
        `工作依据为《关于做好绩效自评的通知》（${slip ? "南财预〔2024〕第8号" : "南财预〔2024〕8号"}）。`,
      ],
    ],
  },
  {
    rule: "RC15",
    section: "problems",
    wordings: [
      ({ slip }) => [`一是前期准备要加强；二是支付要及时；${slip ? "四" : "三"}是资料要齐全。`],
      ({ slip }) => [
        "（一）加强预算编制",
        "细化测算依据。",
        `（${slip ? "三" : "二"}）加快支出进度`,
        "按月通报支出情况。",
      ],
      ({ slip }) => ["1.完善制度。", `${slip ? 3 : 2}.加强培训。`],
    ],
  },
  {
    rule: "RC20",
    section: "results",
    wordings: [
      ({ slip }) => [
        slip ? "从回访情况看，服务对象满意度较高。" : "从回访情况看，服务对象满意度为94.6%。",
      ],
      ({ slip }) => [
        slip ? "群众满意度指标完成较好。" : "群众满意度指标完成较好，调查结果为94.6%。",
      ],
    ],
  },
];
