/** Words before a number that add nothing to it: "完成3个" is 3 个. */
export const HARMLESS_LEADS: readonly string[] = [
  "完成",
  "已完成",
  "实际完成",
  "实际",
  "实际值",
  "实际为",
  "全部完成",
  "全部",
  "已",
  "共",
  "共计",
  "合计",
  "总计",
  "累计",
  "全年",
  "本年",
  "当年",
  "年度",
  "一共",
  "总共",
  "计",
  "为",
  "是",
  "在",
  "有",
  "达成",
  "实现",
  "指标值",
  "完成值",
  "目标值",
  "人民币",
];

/** Words that make a number approximate. */
export const APPROXIMATE_BEFORE = [
  "大约",
  "约为",
  "约",
  "将近",
  "接近",
  "近",
  "大概",
  "基本达到",
  "基本",
  "估计",
  "上",
  "几乎",
  "平均约",
] as const;
export const APPROXIMATE_AFTER = ["左右", "上下", "许", "余", "多", "有余"] as const;
/** Between the number and its unit: "200余人", "200多个", "200+". */
export const APPROXIMATE_INSIDE = /^([万亿千百]?)(?:余|多|几|来|\+)/;

/** Words that turn a number round or make it part of something else; such texts are left to a person. */
export const TURNING_WORDS =
  /未|不|无(?!人机|线|害|偿|障碍|公害|烟)|没|欠|(?<![出误])差|缺|剩|超(?!市|声)|仅|(?<![消拆清解铲扫免根])除|较|(?<![占])比(?!例|率|重|赛|武)|同期|上年|去年|原(?=计划|定|有|预)|其中|第|(?<![目提])前(?!期|置|端)|排名|位列|折|扣|延(?=期|迟|误|后)|否|减(?!免|税|排|灾|负|贫)|降|下滑|提高|提升|上升|升(?!级)|翻(?=倍|番|一番|两番)|另|或|半|约|近|少(?!年|数民族|儿|先队)|日期|编号|文号/;

/** Words that no thing counted contains: "3A级" is a grade, "2倍" a comparison. */
export const TURNING_TAILS =
  /(?<![省市县区家乡镇部校厅州盟旗])级|倍|半|票|等|号|届|线|点钟|以上|以下|以内|以外|左右|上下|余|多|之|及|含|内$|期间|起|前|后|[万亿]/;

/** Where a change rises and where it falls: "较上年增长5%" and "下降5%" are no plain amounts. */
export const RISING = /增长|增加|提高|提升|上升|上涨|上浮|增幅|涨幅|增收/;
export const FALLING = /下降|降低|减少|压减|缩减|下浮|下滑|降幅|减幅|削减|压缩|递减/;
const CHANGE_FRAME =
  "(?:比|较|同比|环比|相比|相较于)?(?:上年度?|去年|同期|上一年度?|上年同期|往年|基期|前一年|20\\d\\d年度?|预算)?(?:相比)?[,]?";
const CHANGE_WORD =
  "(?:同比|环比|平均|年均|逐年|持续|每年)?(?:增长率?|增加|提高|提升|上升|上涨|上浮|增幅|涨幅|下降率?|降低|减少|压减|缩减|下浮|下滑|降幅|减幅|削减|压缩|递减)了?(?:为|率|幅度|比例)?";
/** "较上年增长", "同比下降": a change and nothing but a change. */
export const CHANGE = new RegExp(`^${CHANGE_FRAME}${CHANGE_WORD}$`);

/** Words after a unit that only name what was counted or that it was done. */
export const HARMLESS_TAILS =
  /^(?:的)?(?:覆盖|全覆盖|覆盖率|完成|已完成|全部完成|达标|合格|满意|到位|拨付|已拨付|支付|已支付|兑现|发放|已发放|落实|执行|及时|安全|通过|验收|验收合格|完成率|合格率|满意度|办结|达到|保障|就业|入库|开工|竣工|建成|整改|上线|完好|正常|准确|公开|使用|投入使用|按时|按期|按时完成|按期完成|及时完成|及时拨付|按时发放|的?满意度)$/;

/** Averages and shares that make a compound unit: "人均300元" is 300 元/人. */
export const PER_WORDS: Readonly<Record<string, string>> = {
  人均: "人",
  户均: "户",
  亩均: "亩",
  日均: "日",
  月均: "月",
  年均: "年",
  次均: "次",
  每年: "年",
  每月: "月",
  每日: "日",
  每天: "天",
  每周: "周",
  每季度: "季度",
  每学期: "学期",
  每学年: "学年",
  每人: "人",
  每户: "户",
  每亩: "亩",
  每次: "次",
  每场: "场",
  每个: "个",
  每家: "家",
  每村: "村",
  每半年: "半年",
  每平方米: "平方米",
  每公里: "公里",
  每吨: "吨",
  每头: "头",
  每只: "只",
  每生: "生",
  每人每月: "人·月",
  每人每年: "人·年",
  每人每天: "人·天",
  每人每次: "人·次",
  每户每年: "户·年",
  每户每月: "户·月",
  每村每年: "村·年",
  每生每年: "生·年",
  每年每人: "人·年",
  每月每人: "人·月",
  每套: "套",
  每台: "台",
  每项: "项",
  每件: "件",
  每公顷: "公顷",
  每株: "株",
  每千克: "千克",
  每公斤: "公斤",
  每度: "度",
  每批: "批",
  每班: "班",
  每期: "期",
  每名: "人",
  每位: "人",
  每处: "处",
  每座: "座",
  每年每亩: "亩·年",
  每亩每年: "亩·年",
  每床: "床",
  每辆: "辆",
};
