import { comparable } from "../../../src/core/values";
import { read, target } from "./support";

function pair(first: string, second: string): boolean {
  const a = target(first);
  const b = read(second, { role: "actual", target: a }).quantity;
  return comparable(a, b).ok;
}

describe("what may be compared", () => {
  test.each([
    ["≥95%", "96%"],
    ["≥95%", "96"],
    ["≤5‰", "0.3%"],
    ["≤90万元", "900000元"],
    ["≤1亿元", "9800万元"],
    ["≥2亿美元", "2.1亿美元"],
    ["≥50个", "52"],
    ["≥50", "52个"],
    ["≥10人", "12名"],
    ["≥12场", "12场次"],
    ["≥5台", "5台（套）"],
    ["≥1.2万人次", "13000人次"],
    ["≤5000元/户", "0.45万元/户"],
    ["≥530元/人·月", "583元/人*月"],
    ["每月1次", "1次/月"],
    ["≥12个月", "1年"],
    ["≤48小时", "1天"],
    ["≥1公顷", "15亩"],
    ["≥3公里", "3200米"],
    ["≥2吨", "2100公斤"],
    ["25TB", "25600GB"],
    ["12月底前", "2023年11月"],
    ["每亩300", "每亩300"],
  ])("%s and %s", (first, second) => {
    expect(pair(first, second)).toBe(true);
  });
});

describe("what may not be compared", () => {
  test.each([
    ["≥30万字", "32万份"],
    ["≥2亿美元", "2亿元"],
    ["≥100人", "100人次"],
    ["≥12场", "12次"],
    ["≥95%", "95个"],
    ["≤5%", "5个百分点"],
    ["≤90万元", "90个"],
    ["≤30天", "1个月"],
    ["≤7个工作日", "7天"],
    ["≥4次", "4次/年"],
    ["≥530元/人·月", "530元/人·年"],
    ["≥100亩", "100公里"],
    ["≤30万元", "完成"],
    ["12月底前", "100%"],
    ["显著提升", "显著提升"],
    ["≥95%", "新建3个，改造5个"],
    ["每季度末", "2023年12月"],
    ["指标1", "5"],
  ])("%s and %s, with a reason", (first, second) => {
    const a = target(first);
    const result = comparable(a, read(second, { role: "actual", target: a }).quantity);
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(/。$/) });
  });
});
