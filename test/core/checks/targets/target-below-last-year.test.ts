import { targetBelowLastYear } from "../../../../src/core/checks/catalog/targets/target-below-last-year";
import type { Quantity } from "../../../../src/core/model/quantity";
import { NOT_THERE } from "../../../../src/core/model/read";
import {
  atLeast,
  atMost,
  number,
  type FormOptions,
  type IndicatorOptions,
} from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const last = (actual: Quantity, more: IndicatorOptions = {}): FormOptions => ({
  sheet: "上年",
  fiscalYear: 2022,
  indicators: [{ actual, ...more }],
});
const column = (figure: string) => ({ 项目1: { I12: "上年完成值", I13: figure } });
const now = (target: Quantity, more: IndicatorOptions = {}): FormOptions => ({
  indicators: [{ target, deviationNote: NOT_THERE, ...more }],
});

testCheck(targetBelowLastYear, {
  passes: [
    { name: "no last year", form: now(atLeast(10, "个")) },
    { name: "four fifths", form: now(atLeast(40, "个")), otherForms: [last(number(50))] },
    { name: "a ceiling may fall", form: now(atMost(10, "个")), otherForms: [last(number(50))] },
    {
      name: "another indicator",
      form: now(atLeast(10, "个")),
      otherForms: [last(number(50), { name: "服务企业数" })],
    },
    {
      name: "another unit in the column",
      form: now(atLeast(10, "个")),
      otherSheets: column("50人"),
    },
  ],
  flags: [
    {
      name: "a third below last year's form",
      form: now(atLeast(30, "个")),
      otherForms: [last(number(50))],
      findings: [
        { messageId: "low", cells: ["E13"], level: "note", says: "上年完成值 50个 的 80%" },
      ],
    },
    {
      name: "below the column of the form itself",
      form: now(atLeast(30, "个")),
      otherSheets: column("50个"),
      findings: [{ messageId: "low", cells: ["E13"] }],
    },
    {
      name: "money in two units",
      form: now(atLeast(10, "万元")),
      otherForms: [last(number(500_000, "元"))],
      findings: [{ messageId: "low", says: "50万元" }],
    },
  ],
});
