import { choose, whole } from "../../../../scripts/mutate/random";
import { money, percent, type VariedKind } from "./kinds";
import { losing } from "./world";

/** Projects, their scores and ratings, their indicators. */
export const projectKinds: readonly VariedKind[] = [
  {
    rule: "RC04",
    section: "conclusion",
    wordings: [
      ({ world, slip }) => [
        `部门整体得分取各项目得分的平均值，为${money(world.overall - (slip ? 1.3 : 0))}分。`,
      ],
      ({ world, slip }) => [
        `综合得分${money(world.overall + (slip ? 0.6 : 0))}分，系各项目自评得分的算术平均数。`,
      ],
      ({ world, slip }) => {
        const outcome = money(world.overall - 70);
        const total = money(world.overall - (slip ? 2 : 0));
        return [
          `自评总得分${total}分，其中预算执行10分，产出指标50分，效益指标${outcome}分，满意度指标10分。`,
        ];
      },
    ],
  },
  {
    rule: "RC05",
    section: "conclusion",
    wordings: [
      ({ slip }) => [`按照得分，自评等次为“${slip ? "良" : "优"}”。`],
      ({ world, slip }) => [
        `自评结论：${money(world.overall)}分，属于${slip ? "良好" : "优秀"}等级。`,
      ],
      ({ slip }) => [
        `评价等级分四档：${slip ? 85 : 90}分（含）以上为优，80分（含）至${slip ? 85 : 90}分为良，60分（含）至80分为中，60分以下为差。`,
      ],
    ],
  },
  {
    rule: "RC16",
    section: "results",
    wordings: [
      ({ world: { projects }, slip }) => {
        const [{ project, score }] = [projects[0]!];
        return [`${project}自评得分${score - (slip ? 4 : 0)}分。`];
      },
      ({ world: { projects }, random, slip }) => {
        const { project, budget, spent } = choose(random, projects);
        return [
          `“${project}”项目年度预算${money(budget + (slip ? 12 : 0))}万元，实际支出${money(spent)}万元。`,
        ];
      },
      ({ world: { projects }, random, slip }) => {
        const { project, budget, spent } = choose(random, projects);
        return [`${project}：预算执行率${percent(spent - (slip ? budget * 0.1 : 0), budget)}。`];
      },
      ({ world: { projects }, random, slip }) => {
        const { project, budget, spent, score } = choose(random, projects);
        return [
          "项目名称\t全年预算（万元）\t执行数（万元）\t自评得分",
          `${project}\t${money(budget)}\t${money(spent + (slip ? 5 : 0))}\t${score}`,
        ];
      },
    ],
  },
  {
    rule: "RC17",
    section: "work",
    wordings: [
      ({ world: { projects }, slip }) => [
        `本次共有${projects.length + (slip ? 2 : 0)}个项目纳入自评范围。`,
      ],
      ({ world, slip }) => [
        `${world.projects.length}个自评项目中，满分项目${world.projects.length - losing(world).length - (slip ? 1 : 0)}个。`,
      ],
      ({ world: { projects }, slip }) => [
        `我单位组织对${projects.length - (slip ? 1 : 0)}个项目开展了绩效自评。`,
      ],
    ],
  },
  {
    rule: "RC18",
    section: "results",
    wordings: [
      ({ world: { projects }, random, slip }) => {
        const { indicator, target, reached, unit } = choose(random, projects);
        return [
          `“${indicator}”指标年初目标${target}${unit}，年末完成${reached + (slip ? 7 : 0)}${unit}。`,
        ];
      },
      ({ world: { projects }, random, slip }) => {
        const { indicator, reached, unit } = choose(random, projects);
        return [`${indicator}实际完成值为${reached + (slip ? 11 : 0)}${unit}。`];
      },
      ({ world: { projects }, random, slip }) => {
        const { indicator, target, reached, unit } = choose(random, projects);
        return [
          `数量指标方面，${indicator}达到${reached - (slip ? 6 : 0)}${unit}（目标值${target}${unit}）。`,
        ];
      },
    ],
  },
  {
    rule: "RC19",
    section: "results",
    wordings: [
      ({ world, slip }) => {
        if (slip) return [`有${losing(world).length}个项目没有得到满分。`];
        return losing(world).map(({ project, cause }) => `${project}因${cause}，扣减了分数。`);
      },
      ({ world, slip }) => {
        if (slip) return ["个别项目未得满分。"];
        const said = losing(world).map(({ project, cause }) => `${project}（${cause}）`);
        return [`未得满分的项目和原因是：${said.join("、")}。`];
      },
    ],
  },
  {
    rule: "RC21",
    section: "problems",
    wordings: [
      ({ world, slip }) => {
        if (slip) return ["业务人员对绩效管理的认识还要提高，台账资料不够规范。"];
        return [
          `${losing(world)
            .map(({ project }) => project)
            .join("、")}进度偏慢，没有达到目标。`,
        ];
      },
      ({ world, slip }) => {
        if (slip) return ["绩效培训场次偏少，部门之间沟通不够。"];
        const [first] = losing(world);
        return [`受${first?.cause ?? ""}影响，“${first?.indicator ?? ""}”没有达到指标值。`];
      },
    ],
  },
  {
    rule: "RC02",
    section: "work",
    wordings: [
      ({ random, slip }) => {
        const jobs = whole(random, 1200, 3900);
        return [
          `全年城镇新增就业${jobs}人。`,
          `总体看，城镇新增就业${jobs + (slip ? 130 : 0)}人，民生得到保障。`,
        ];
      },
      ({ random, slip }) => {
        const cost = whole(random, 1200, 3900) / 100;
        return [
          `“三公”经费支出${money(cost)}万元。`,
          `厉行节约方面，全年“三公”经费支出${money(cost - (slip ? 2.5 : 0))}万元，控制在预算以内。`,
        ];
      },
      ({ random, slip }) => {
        const visits = whole(random, 40, 90);
        return [
          `组织安全检查${visits}次，整改隐患一批。`,
          `年内共组织安全检查${visits - (slip ? 8 : 0)}次。`,
        ];
      },
    ],
  },
];
