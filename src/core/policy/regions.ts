/**
 * Names by which a form betrays its region. A city counts only with 市: 北海 is also a park, 玉林 a street.
 * Regions of no policy are not listed; a policy of an unlisted region is found by its own name.
 */
const REGION_NAMES: Readonly<Record<string, readonly string[]>> = {
  广西: [
    "广西",
    ..."南宁市 柳州市 桂林市 梧州市 北海市 防城港市 钦州市 贵港市 玉林市 百色市 贺州市 河池市 来宾市 崇左市".split(
      " ",
    ),
  ],
  河北: [
    "河北省",
    "石家庄",
    ..."唐山市 秦皇岛市 邯郸市 邢台市 保定市 张家口市 承德市 沧州市 廊坊市 衡水市 雄安新区".split(
      " ",
    ),
  ],
  四川: ["四川", "成都"],
  重庆: ["重庆"],
  湖北: ["湖北", "武汉"],
};

/** The name of the region found in the texts, e.g. "南宁市" for 广西; `null` when none is there. */
export function regionNameIn(region: string, texts: readonly string[]): string | null {
  const names = REGION_NAMES[region] ?? [region];
  return names.find((name) => texts.some((text) => text.includes(name))) ?? null;
}
