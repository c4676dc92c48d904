import { openMark } from "../../../src/core/checks/open-marks";
import { reasonFix, reasonFrame, replacesNote } from "../../../src/core/planning/reason-frame";
import { defaultPolicy } from "../../../src/core/policy/policies";
import {
  atLeast,
  atMost,
  between,
  by,
  computed,
  date,
  form,
  number,
  words,
  type FormOptions,
  type IndicatorOptions,
} from "../../support/form-builder";
import { withPolicy } from "../../support/policy-builder";
import { scored } from "../../support/test-check";

const frameOf = (options: IndicatorOptions) =>
  reasonFrame(scored(form({ indicators: [options] })), 13);
const textOf = (options: IndicatorOptions) => frameOf(options)?.text ?? null;

describe("the skeleton of a reason", () => {
  it("gives target, actual, gap, rate and the marks lost of a shortfall, and no cause", () => {
    expect(textOf({ target: atLeast(50, "个"), actual: number(30, "个"), score: 6 })).toBe(
      "走访企业数：年度指标值≥50个，实际完成值30个，差额20个，完成率60%，扣分4分（分值10分，得6分）。未完成原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。",
    );
  });

  it("says the marks due where no score is typed", () => {
    expect(textOf({ target: atLeast(50, "个"), actual: number(30, "个") })).toContain(
      "扣分4分（分值10分，应得6分）",
    );
  });

  it("states the gap of shares in points, and of other units in the target's", () => {
    expect(textOf({ target: atLeast(95, "%"), actual: number(90.5, "%") })).toContain(
      "差额4.5个百分点",
    );
    expect(textOf({ target: atLeast(2, "万元"), actual: number(15000, "元") })).toContain(
      "差额0.5万元",
    );
  });

  it("calls what is above a target or a ceiling 超出", () => {
    const over = frameOf({ target: atLeast(50, "个"), actual: number(75, "个"), score: 10 });
    expect(over).toMatchObject({ cause: "exceeded" });
    expect(over?.text).toBe(
      "走访企业数：年度指标值≥50个，实际完成值75个，超出25个，完成率150%。超额原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。",
    );
    expect(textOf({ target: atMost(30, "万元"), actual: number(36, "万元") })).toContain(
      "超出6万元",
    );
  });

  it("counts the days of a missed deadline", () => {
    expect(textOf({ target: by("2023-10-31"), actual: date("2023-11-15") })).toContain(
      "晚于时限15天",
    );
  });

  it("explains marks lost where words were judged", () => {
    const cut = frameOf({ target: words("有效提升"), actual: words("较好"), score: 7 });
    expect(cut).toMatchObject({ cause: "cut" });
    expect(cut?.text).toContain("扣分3分（分值10分，得7分）。扣分原因：〔待填：原因〕");
  });

  it("leaves a gap out where figures do not compare", () => {
    const text = textOf({ target: between(80, 90, "%"), actual: number(70, "%"), score: 5 });
    expect(text).not.toMatch(/差额|超出/);
  });

  it("has nothing to say of a met target with full marks, of a blank actual, of another row", () => {
    expect(frameOf({ target: atLeast(50, "个"), actual: number(50, "个"), score: 10 })).toBeNull();
    expect(frameOf({ actual: null })).toBeNull();
    expect(reasonFrame(scored(form({ indicators: [{}] })), 99)).toBeNull();
  });

  it("says nothing of the marks of a row that shares its score", () => {
    const short = { target: atLeast(50, "个"), actual: number(30, "个"), score: 6 };
    const options: FormOptions = { indicators: [short, { ...short, scoreSharedWithRow: 13 }] };
    expect(reasonFrame(scored(form(options)), 13)?.text).not.toContain("扣分");
    expect(reasonFrame(scored(form(options)), 14)?.text).not.toContain("扣分");
  });

  it("gives budget, spending, what is left and the rate of low execution", () => {
    const funding = { finalBudget: 200, actualExpenditure: 120, weight: 10, score: 6 };
    const frame = reasonFrame(scored(form({ funding: [funding] })), 6);
    expect(frame?.cause).toBe("lowExecution");
    expect(frame?.text).toBe(
      "年度资金总额：全年预算数200万元，执行数120万元，未执行80万元，执行率60%，扣分4分（分值10分，得6分）。未执行原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。",
    );
    expect(frame?.facts.map(({ cell }) => cell)).toEqual(["E6", "F6", null, "H6", "I6"]);
  });

  it("takes the budget the rule-set divides by", () => {
    const policy = withPolicy(defaultPolicy, { "execution.denominator": "originalBudget" });
    const funding = { originalBudget: 150, finalBudget: 200, actualExpenditure: 120 };
    const frame = reasonFrame(scored(form({ funding: [funding], amountUnit: null }), policy), 6);
    expect(frame?.text).toContain("年初预算数150，执行数120，未执行30，执行率80%");
  });

  it("asks for nothing where all was spent, or a figure is missing", () => {
    expect(reasonFrame(scored(form({})), 6)).toBeNull();
    const funding = [{ actualExpenditure: null }];
    expect(reasonFrame(scored(form({ funding })), 6)).toBeNull();
  });

  it("holds marks that the check for open marks knows", () => {
    expect(openMark(textOf({ target: atLeast(50, "个"), actual: number(30, "个") }))).toBe(
      "〔待填：原因〕",
    );
  });
});

describe("writing a reason", () => {
  const short = { target: atLeast(50, "个"), actual: number(30, "个") };
  const fixOf = (options: IndicatorOptions, text: string) => {
    const own = form({ indicators: [{ ...short, ...options }] });
    const frame = reasonFrame(scored(own), 13);
    return frame === null ? null : reasonFix(own, frame, text);
  };

  it("is a fix to be reviewed, over what stands there", () => {
    expect(fixOf({ deviationNote: "待核实" }, "  因企业改期。 ")).toEqual({
      title: "写入偏差原因栏",
      safety: "needsReview",
      edits: [
        { kind: "cell", sheet: "项目1", cell: "I13", expect: "待核实", value: "因企业改期。" },
      ],
    });
  });

  it("says whether something would be replaced", () => {
    const frame = (deviationNote: string | null) => frameOf({ ...short, deviationNote });
    expect([frame(null), frame("无")].map((one) => one && replacesNote(one))).toEqual([
      false,
      true,
    ]);
  });

  it("is not possible into a formula, without a column, or with nothing", () => {
    const formula = computed("无", "I13", 'IF(H13<G13,"","无")');
    expect(fixOf({ deviationNote: formula }, "因企业改期。")).toBeNull();
    const nowhere = { ...formula, cell: null, source: null };
    expect(fixOf({ deviationNote: nowhere }, "因企业改期。")).toBeNull();
    expect(fixOf({}, "  ")).toBeNull();
  });
});
