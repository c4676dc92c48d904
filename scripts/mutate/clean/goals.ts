/** Indicators of ordinary projects: name, target words, unit. What a clean form is made of. */
export type Goal = {
  readonly name: string;
  readonly kind: "count" | "rate" | "date" | "ceiling" | "words";
  readonly unit: string;
};

export type Block = {
  readonly dimension: string;
  readonly weight: number;
  readonly categories: readonly { readonly category: string; readonly goals: readonly Goal[] }[];
};

const goals = (kind: Goal["kind"], unit: string, names: string): readonly Goal[] =>
  names.split(" ").map((name) => ({ name, kind, unit }));

/** The blocks of the ministry's form without cost indicators: 50, 30, 10. */
export const BLOCKS: readonly Block[] = [
  {
    dimension: "产出指标",
    weight: 50,
    categories: [
      {
        category: "数量指标",
        goals: [
          ...goals("count", "公里", "养护道路里程 巡查管线长度 疏浚河道长度"),
          ...goals("count", "人次", "培训村医人次 走访企业职工人次 义诊服务人次"),
          ...goals("count", "个", "建成文化广场数量 新建监测点数量 改造老旧小区数量"),
          ...goals("count", "场", "举办招聘会场次 开展科普讲座场次 组织应急演练场次"),
        ],
      },
      {
        category: "质量指标",
        goals: goals("rate", "%", "工程验收合格率 设备完好率 培训考核通过率 档案建档率 检测准确率"),
      },
      {
        category: "时效指标",
        goals: [
          ...goals("date", "", "项目完成时间 资金拨付时间 设备安装时间"),
          ...goals("rate", "%", "任务按期完成率 补助发放及时率"),
        ],
      },
      {
        category: "成本指标",
        goals: goals("ceiling", "万元", "设备采购成本 会务成本 印刷制作成本"),
      },
    ],
  },
  {
    dimension: "效益指标",
    weight: 30,
    categories: [
      {
        category: "经济效益指标",
        goals: goals("count", "万元", "带动农户增收 新增企业营业收入 促进旅游收入"),
      },
      {
        category: "社会效益指标",
        goals: [
          ...goals("words", "", "居民出行便利程度 公共服务水平 社会治安状况"),
          ...goals("rate", "%", "政策知晓率 失业人员再就业率"),
        ],
      },
      {
        category: "可持续影响指标",
        goals: goals("words", "", "长效管护机制 对行业发展的影响 基础设施持续运行能力"),
      },
    ],
  },
  {
    dimension: "满意度指标",
    weight: 10,
    categories: [
      {
        category: "服务对象满意度指标",
        goals: goals("rate", "%", "受益群众满意度 参训学员满意度 服务企业满意度"),
      },
    ],
  },
];

export const PROJECTS =
  "农村公路养护 基层医疗能力提升 老旧小区改造 科普惠民 就业服务 河道整治 文化广场建设 校舍维修 智慧城管运维 地质灾害监测 养老服务补贴 农业技术推广".split(
    " ",
  );

export const PLACES =
  "青山镇 临江区 石桥镇 东湖街道 南岭乡 北塘镇 柳河镇 永兴镇 清泉镇 白云乡".split(" ");

export const OFFICES =
  "交通运输局 卫生健康局 住房和城乡建设局 科学技术协会 水利局 教育体育局".split(" ");

/** Words of a target without a number, as people set them. */
export const TARGET_WORDS = "显著提升 明显改善 逐步完善 持续提高 有所增强".split(" ");

/** Causes and remedies of shortfalls; a note has one of each, so that no two forms share one by chance. */
export const CAUSES = [
  "施工期间连续降雨停工二十天",
  "部分设备到货推迟一个半月",
  "参与人员因农忙请假较多",
  "选址用地手续办理时间较长",
  "上级主管部门调整了任务下达时间",
  "两家供应商投标无效后重新招标",
  "村道改线后需要重新测量放样",
  "授课专家档期变动改期两次",
];

export const REMEDIES = [
  "剩余部分已列入次年一季度计划，将加快推进",
  "已协调增派人员，下一步提前签订合同",
  "今后避开农忙时段安排，分片组织",
  "会同相关科室完善手续，明年提前启动",
  "下一步扩大宣传范围并优化报名流程",
  "督促监理单位按月整理资料，逐项销号",
  "改为按季度调度，落实到具体责任人",
  "申请纳入年度重点督办事项，每周通报",
];
