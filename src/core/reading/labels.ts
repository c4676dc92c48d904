/**
 * What the words on a form mean. Each list stands from the surest to the vaguest wording; the first one that
 * matches decides how sure we are. A new wording is a new entry here or in a family's own file.
 */

/** What a column of the indicator block holds. */
export type IndicatorRole =
  | "sequence"
  | "project"
  | "dimension"
  | "category"
  | "name"
  | "description"
  | "target"
  | "adjustedTarget"
  | "targetSign"
  | "targetUnit"
  | "actual"
  | "periodActual"
  | "forecast"
  | "completion"
  | "weight"
  | "score"
  | "reviewedActual"
  | "reviewedScore"
  | "deviationNote"
  | "standard"
  | "otherFigure";

/** What a column of the funding block holds. */
export type FundingRole =
  | "originalBudget"
  | "finalBudget"
  | "actualExpenditure"
  | "forecastExpenditure"
  | "executionRate"
  | "weight"
  | "score"
  | "deviationNote"
  | "otherFigure";

/** What a label beside a value says. */
export type HeadRole =
  | "projectName"
  | "lineDepartment"
  | "implementingUnit"
  | "fiscalYear"
  | "totalScore"
  | "rating"
  | "expectedObjective"
  | "achievedObjective";

/** Label patterns of a role, surest first. Matched against `normalizeLabel`: no spaces, no brackets, half width. */
export type LabelTable<Role extends string> = Readonly<Record<Role, readonly RegExp[]>>;

export const indicatorLabels: LabelTable<IndicatorRole> = {
  sequence: [/^(序号|编号|序)$/],
  project: [/^(项目名称|所属项目|项目)$/],
  dimension: [/^(一级指标|一级)$/, /^(指标类别|指标维度|一级指标名称)$/],
  category: [/^(二级指标|二级)$/, /^(指标类型|二级指标名称)$/],
  name: [
    /^(三级|四级)(指标)?(名称)?$/,
    /^(指标名称|绩效指标名称|具体指标)$/,
    /^(指标内容|评价指标|考核指标|评价内容)$/,
    /^(绩效指标|指标)$/,
  ],
  description: [/^(指标描述|指标解释|指标说明|指标含义|绩效指标描述|指标定义)$/],
  adjustedTarget: [/^(全年)?调整(后)?(指标|目标)值$/],
  targetSign: [/^(指标性质|指标符号|符号|运算符号|比较符|指标方向)$/],
  targetUnit: [/^(度量单位|计量单位|指标单位|单位)$/],
  reviewedActual: [
    /^(复核|核查|核定|审核|复评|评价组?|部门评价|财政评价|重点评价).*(完成|实际).*$/,
  ],
  actual: [
    /^(?!.*(预计|计划|上年|预期|应完成))(实际完成值|全年实际值|全年完成值|年终完成值|完成值|自评完成值|实际值)$/,
    /^(实际|自评|全年|年终|年末|年度|项目|单项指标|本年)*(实际)?完成(指标)?值$/,
    /^(?!.*(预计|计划|预期|上年|应完成|目标完成|[0-9一二]月|截至)).*(完成|实际|实现).*值$/,
    /^(实际完成情况|完成情况|全年完成情况|指标完成情况|实际完成|实际完成数|全年完成数|完成数)$/,
    /^(?!.*(预计|计划|上年|[0-9]月|说明|原因)).*(实际)?完成情况$/,
    /^\d{4}年(度)?实际(完成)?(值|数|情况)?$/,
  ],
  periodActual: [
    /^(截至|截止|至)?(\d{4}年)?([1一]月?[-~—–至到])?([1-9]|1[01]|[一二三四五六七八九十]|十一)月(底|末|份)?(止|累计)?(指标|目标)?(实际|累计)?(完成|执行|实现|进展)(指标|目标)?(值|情况|数|量)?$/,
    /^(上半年|前半年|[一1]季度|前[二三]季度|监控期(内)?|监控时点|截至监控(时点|期末)?|当前)(指标|目标)?(实际|累计)?(完成|执行|实现|进展)(指标|目标)?(值|情况|数|量)?$/,
  ],
  forecast: [
    /^(全年|年底|年末|年度|到年底)预计(可)?(能)?(完成|实现|达到|执行)?(指标|目标)?(值|情况|数|量)?$/,
    /^预计(到)?(全年|年底|年末|年度)(可)?(能)?(完成|实现|达到|执行)?(指标|目标)?(值|情况|数|量)?$/,
    /^(全年|年底|年末)(完成|实现)(情况)?预测(值|数)?$/,
  ],
  completion: [
    /^单项指标完成情况$/,
    /^(完成率|指标完成率|完成比例|得分系数|偏离度|偏差率|偏差度|偏差)$/,
  ],
  target: [
    /^(年度指标值|全年指标值|全年目标值|年初指标值|年初目标值|预期指标值|年度目标值|绩效目标值|指标值|目标值)$/,
    /^(计划值|预期值|年初目标|年度目标|计划指标值|目标指标值|批复指标值|绩效指标值|年初设定目标值)$/,
    /^(?!.*(完成|实际|实现|调整)).*(指标|目标|计划|预期)值$/,
    /^(计划|预期|目标|应)完成值$/,
    /^(绩效目标|计划指标|标准值|年初设定值|指标要求|绩效标准|目标|指标标准)$/,
    /^值$/,
  ],
  weight: [
    /^(分值|权重|指标权重|指标分值|标准分|标准分值|满分|分值权重|权重分值|设定分值)$/,
    /^(实际权重|权重占比|权重分|满分值|单项分值|基准分|应得分|标准分数|基本分|指标分)$/,
    /^(设定权重|年初权重)$/,
    /^.*(分值|权重).*$/,
  ],
  reviewedScore: [
    /^(复核|核查|核定|审核|复评|部门|主管部门|财政|财政部门|评价组|专家|中介|第三方|考评).*(得分|评分|分数|打分)$/,
    /^(复核分|核查分|审核分|评审分|部门评分|财政评分)$/,
  ],
  score: [
    /^(单项指标)?折算(后)?得分$/,
    /^(得分|自评得分|自评分|指标得分|自评分数|自评分值|实际得分|单位自评得分)$/,
    /^(评价得分|得分情况|自评|评分结果|评价分)$/,
    /^(?!.*(复核|核查|核定|审核|财政|部门|专家|上年)).*(得分|评分|打分)$/,
  ],
  standard: [
    /^(评分标准|评价标准|评价标准及依据|评分细则|评分办法|计分标准|评分规则|指标说明及评分标准|评价要点|计分方法)$/,
    /^.*(评分|评价|计分).*(标准|依据|细则|规则|办法|方法).*$/,
  ],
  deviationNote: [
    /^(偏差原因分析及改进措施|偏差原因及改进措施|偏差原因分析|偏差原因|未完成原因分析|未完成原因)$/,
    /^.*(原因|改进措施|扣分说明|扣分依据).*$/,
    /^(偏差|差异)(情况)?(分析|说明)$/,
    /^((未)?完成)?情况说明$/,
    /^(备注|说明|备注说明|存在问题)$/,
  ],
  otherFigure: [
    /^(是否核心指标|扣减分|扣分|上年得分|上年完成值|历史值|指标值确定依据|佐证材料|佐证资料|附件|审核意见|数据来源)$/,
  ],
};

export const fundingLabels: LabelTable<FundingRole> = {
  originalBudget: [
    /^(年初预算数|年初预算|年初批复数|年初预算金额|年初批复预算数|年初安排数)$/,
    /^年初.*(预算|批复|安排|金额).*$/,
    /^(当年|年度)?批复(预算)?(数|金额)$/,
  ],
  finalBudget: [
    /^(全年预算数|全年调整预算数|调整后预算数|全年预算|调整后预算|调整预算数|预算调整后数|调整后全年预算数)$/,
    /^(预算数|预算安排情况|预算安排数|预算金额|年度预算数|预算总额|预算资金|安排预算数)$/,
    /^小计.*$/,
    /^(?!.*(年初|执行|支出|率|进度|科目|编码)).*预算(数|金额|安排|情况).*$/,
  ],
  actualExpenditure: [
    /^(全年执行数|预算执行数|执行数|实际支出数|全年支出数|实际执行数|支出数|决算数|实际支出|实际支出额)$/,
    /^(资金执行情况|实际使用数|年度拨付金额|支出金额|执行金额|使用数)$/,
    /^资金使用情况$/,
    /^(?!.*(率|进度)).*(执行|支出)(数|金额|情况|额)$/,
  ],
  forecastExpenditure: [/^.*预计.*(执行|支出)(数|金额|情况|额)?$/],
  executionRate: [
    /^(执行率|预算执行率|全年执行率|资金执行率|支出实现率|预算执行进度|预算完成率)$/,
    /^.*(执行|支出|使用).*(率|进度|比例)$/,
  ],
  weight: [/^(分值|权重|执行率权重|满分|标准分)$/, /^.*(分值|权重)$/],
  score: [/^(得分|自评得分|执行率得分|自评分|预算执行得分)$/, /^.*得分$/],
  deviationNote: [/^.*(原因|改进措施).*$/, /^(备注|说明)$/],
  otherFigure: [/^.*(到位|结余|结转|调整金额|调整数|调减|调增|余额).*$/],
};

export const headLabels: LabelTable<HeadRole> = {
  projectName: [
    /^(项目名称|项目支出名称|项目编码及名称|转移支付名称|转移支付项目名称|专项名称|政策名称|资金名称|专项资金名称|项目政策名称)$/,
    /^(?!.*(编码|代码|单位|负责|类)).*(项目|专项|政策|转移支付)名称$/,
    /^(自评项目|评价项目|项目)$/,
  ],
  lineDepartment: [
    /^(项目|中央|省级|市级|县级|区级|业务)*主管(部门|单位)(名称)?((及|和)(代码|编码))?$/,
    /^.*主管(部门|单位).*$/,
  ],
  implementingUnit: [
    /^(实施单位|项目实施单位|项目单位|具体实施单位|资金使用单位|实施主管单位|项目承担单位|执行单位)$/,
    /^(省级|市级|县级|区级)?(部门名称|单位名称|部门单位名称|预算部门|预算单位|预算部门名称|预算单位名称|部门单位|部门全称|自评单位|填报单位|填报部门|被评价单位)((及|和)(代码|编码))?$/,
    /^(部门|单位)$/,
    /^.*(实施|使用|承担).*单位.*$/,
  ],
  fiscalYear: [/^(年度|预算年度|自评年度|评价年度|项目年度|所属年度|填报年度|会计年度)$/],
  totalScore: [/^(自评总分|自评总得分|总得分|自评得分|总分|自评得分合计|综合得分)$/],
  rating: [/^(自评等级|评价等级|自评结果等级|绩效等级|等级|自评等次|评价等次|自评结论等级)$/],
  expectedObjective: [
    /^(预期目标|年初设定目标|年度预期目标|项目年度目标|年初绩效目标|预期绩效目标|年初目标|年度绩效目标|绩效目标|年度总体目标|年初设定绩效目标|设定目标|年初预期目标)$/,
    /^(?!.*(完成|实际|实现)).*(预期|设定|年初|总体).*目标$/,
  ],
  achievedObjective: [
    /^(实际完成情况|目标实际完成情况|实际完成目标|年度总体目标完成情况综述|全年实际完成情况|具体完成情况|年度目标完成情况|全年目标实际完成情况|目标完成情况|总体目标完成情况|完成情况)$/,
    /^.*(目标|全年|年度|实际).*(完成|实现)情况.*$/,
  ],
};

/** Parts of the funds, by label, in this order. */
export const fundingPartLabels: readonly (readonly [
  "currentAppropriation" | "carryover" | "otherFunds",
  RegExp,
])[] = [
  ["carryover", /结转|结余|上年.*资金/],
  ["currentAppropriation", /财政拨款|财政资金$|财政性资金$|财政补助|补助.*资金/],
  ["otherFunds", /其他|其它|单位资金|自有资金|自筹|事业收入|经营收入|专户/],
];

/** The row of all funds together. */
export const fundingTotalLabel = /总额|总金额|资金总|合计|总计|小计|^预算数$|^总量$/;

export const totalRowLabel =
  /^(项目|绩效|自评|评价|单位|分值|指标)*(总|合计|综合|总评|得分合计)(得分|评分|分)?(值|数|合计|计)?$|^(合计|总计|合计总分|自评分合计|自评得分|得分|得分合计)$/;
/** "小计", "产出指标得分": the points of one level, counted again in the total. */
export const subtotalRowLabel = /^(小计|.*(小计|指标得分|指标合计))$/;

/** Text that begins what stands below a form: signatures, notes, conclusions. */
export const afterFormLabel =
  /^((注|备注|说明|附件)([:：、.]|\d|$)|填表说明|填报说明|填表人|填报人|制表人|制表|联系人|联系电话|单位负责人|项目负责人|部门负责人|分管领导|负责人|审核人|填报日期|填表日期|财务负责人|评价结论|自评结论|存在问题|存在的问题|改进措施|下一步|其他需要说明|自评等级|评价等级|评价小组|评价人员|主管部门审核意见|主管部门意见|财政部门审核意见|财政部门意见|单位公章|单位盖章|盖章|结论|综合评价|总体评价)/;

/** Titles of the forms this tool is for. */
export const formTitle =
  /(自评价?(结果|情况|评分|打分|指标)?表|自评.*表|项目完成情况表|绩效目标完成情况.*表|绩效评价.*(评分|自评)表|绩效评分表|评价指标体系.*表|复核.*表|绩效自评(情况)?$)/;

/** Titles of tables that are filled in while the year runs. */
export const monitoringTitle =
  /^(?!.*自评).*((绩效|运行|目标|执行)(情况)?(监控|监测)|(监控|监测)(情况|自查)?表)/;

/** Titles of tables that look like the forms but judge a project before it is approved. */
export const appraisalTitle = /^(?!.*自评).*事前(绩效)?评估/;

/** Titles of forms about targets only, set before the year has run. */
export const targetOnlyTitle = /(绩效目标(申报|批复|设定|审核)?表|目标申报|绩效目标表)/;

/** The wording that makes a form one of a whole department. */
export const departmentTitle = /(部门整体|整体支出|单位整体|部门预算整体|部门绩效自评)/;

/** The wording that makes a form one of a transfer payment. */
export const transferTitle = /转移支付/;
