/** Words that turn a number round or make it part of something else; such texts are left to a person. */
const TURNING_WORDS =
  /未|不|负|无(?!人机|线|害|偿|障碍|公害|烟)|没|欠|(?<![出误])差|缺|剩|超(?!市|声)|仅|(?<![消拆清解铲扫免根])除|较|(?<![占])比(?!例|率|重|赛|武)|同期|上年|去年|原(?=计划|定|有|预)|其中|第|(?<![目提])前(?!期|置|端)|排名|位列|折|扣|延(?=期|迟|误|后)|否|减(?!免|税|排|灾|负|贫)|降|下滑|提高|提升|上升|升(?!级)|翻(?=倍|番|一番|两番)|另|或|半|(?<![节预合签公集制])约|(?<!附)近(?!视|代)|少(?!年|数民族|儿|先队)|日期|编号|文号/;

/** Words that no thing counted contains: "3A级" is a grade, "2倍" a comparison. */
const TURNING_TAILS =
  /(?<![省市县区家乡镇部校厅州盟旗])级|倍|半|票|等|号|届|线|点钟|以上|以下|以内|以外|左右|上下|封顶|为限|余|多|之|及|含|内$|期间|起|前|后|在建|正在|在办|待|拟|预计|进行|推进|筹建|(?:部分|基本)(?=完|达|建成|竣|验|到位|实现|合格|落实)|暂停|暂缓|取消|终止|中止|撤销|停[工产办建]|(?<![初高集])中$|[万亿]/;

/** Names of things that only contain such a character: 班级 is no grade, 线路 no line to reach. */
const HARMLESS_NAMES = new RegExp(
  [
    "班级|年级|村级|高级|中级|初级|等级|分级|级别|升级|线路|线索|线缆|[产沿专干支水]线",
    "多功能|多媒体|多元|多样|多层|多民族|学前|前端|前置|前沿|前厅|[课售产术]后|后勤|后备|后厨",
    "之家|门票|发票|车票|船票|机票|[高中初平优同]等|等候|不动产|不锈钢|不间断电源|无线|未成年|未检",
    "除[尘湿雪颤草虫]|减[速震压]|降压|升[旗降]|提升泵|提升改造|[品能质]?[质力量]提升|折[叠页]|扣件|差异化",
    "第三方|另类|半成品|半地下|负[压责]|缺陷|起重|起降|推进会|上下水|含氧|期间核查",
  ].join("|"),
  "g",
);

/**
 * Whether words before a number, or a thing counted, turn the number round: "未完成", "较上年", "其中".
 *
 * @example turnsRound("未办结") → true; turnsRound("未成年人保护站") → false
 */
export function turnsRound(text: string): boolean {
  return TURNING_WORDS.test(text) && TURNING_WORDS.test(text.replace(HARMLESS_NAMES, ""));
}

/**
 * Whether words behind a number make it something else than an amount of a thing: "3个在建", "2等奖".
 *
 * @example turnsBehind("项目在建") → true; turnsBehind("班级") → false
 */
export function turnsBehind(text: string): boolean {
  if (!TURNING_WORDS.test(text) && !TURNING_TAILS.test(text)) return false;
  const plain = text.replace(HARMLESS_NAMES, "");
  return TURNING_WORDS.test(plain) || TURNING_TAILS.test(plain);
}
