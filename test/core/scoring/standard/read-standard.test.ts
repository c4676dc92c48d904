import { readStandard } from "../../../../src/core/scoring/standard/read-standard";

const understood = [
  ["每降低1个百分点扣1分，扣完为止", "steps"],
  ["达到目标值得满分，每低一个百分点扣0.5分，不足一个百分点按一个百分点计", "steps"],
  ["达到95%得5分，每降低1个百分点，扣1分", "steps"],
  ["每少一次扣2分，扣完本项分值为止。", "steps"],
  ["每超过1天扣0.5分", "steps"],
  ["100%得满分，每降低1%扣2分", "steps"],
  ["每发现一起违规扣1分，扣完为止", "occurrences"],
  ["达到90%得5分，80%-90%得3分", "bands"],
  ["评分标准：①90%（含）以上，得5分；②80%（含）-90%，得3分；③低于80%不得分", "bands"],
  ["支付率≥95%得满分；90%-95%得2分；否则不得分", "bands"],
  ["完成得5分，未完成不得分", "wholeOrNothing"],
  ["达标得满分，否则不得分", "wholeOrNothing"],
  ["达到目标值得满分，未达到按完成比例得分", "proportional"],
] as const;

test.each(understood)("“%s” states its rule plainly: %s", (text, kind) => {
  const reading = readStandard(text);
  expect(reading.ok ? reading.rule.kind : reading.reason).toBe(kind);
});

const forPersons = [
  ["制度健全得2分，执行有效得3分", "制度健全得2分"],
  ["好得20分，较好酌情扣分", "好得20分"],
  ["未达到90%不得分", "只写了一段"],
  ["达到目标得满分", "没有写未达到时怎样扣分"],
  ["95%得满分，每降低1%扣2分", "95%得满分"],
  ["每提高1%得1分", "每提高1%得1分"],
  ["制度健全得满分，每发现一起违规扣1分", "制度健全得满分"],
  ["达到95%得5分，每发现一次扣1分", "既按次数扣分"],
  ["每发现一次扣1分，每出现一起事故扣2分", "不止一种扣分办法"],
  ["每降低1个百分点扣1分，每晚1天扣0.5分", "不止一种扣分办法"],
  ["每降低1个百分点扣1分，低于60%不得分", "分段给分"],
  ["合格率90%以上得5分，满意度80%-90%得3分", "不是同一个数"],
  ["完成率90%以上得5分，8-9个得3分", "不是同一个数"],
] as const;

test.each(forPersons)("“%s” is for a person, who is told the words", (text, words) => {
  const reading = readStandard(text);
  expect(reading.ok ? reading.rule : reading.reason).toContain(words);
});

test("the same text reads the same, and no text throws", () => {
  const pieces = [
    "每",
    "低于",
    "90%",
    "-",
    "得5分",
    "，",
    "；",
    "（含）",
    "扣",
    "1分",
    "以上",
    "否则",
    "",
  ];
  for (let seed = 0; seed < 2_000; seed++) {
    const text = Array.from(
      { length: 7 },
      (_, at) => pieces[(seed * 7 + at * at * 31) % pieces.length],
    );
    const joined = text.join("");
    expect(readStandard(joined)).toEqual(readStandard(joined));
  }
});
