import { formatAddress } from "../../../src/core/model/address";
import { replaceCell } from "../../../src/core/checks/reads";
import { form } from "../../support/form-builder";

describe("an edit that replaces a cell", () => {
  const whole = form();
  const readOf = (text: string) => {
    const source = { row: 4, column: 3, value: text, text, formula: null, error: null };
    const cell = formatAddress(source);
    return { cell, text, value: 5, problem: null, source: { ...source, numberFormat: "General" } };
  };

  it.each(["5", "5分", "（5分）"])("is there for a cell that holds the value alone: %s", (text) => {
    expect(replaceCell(whole, readOf(text), 8)).toMatchObject({ expect: text, value: 8 });
  });

  it.each(["自评总分：5分", "在职人员控制率（5分）", "“三公经费”\n控制率(5分)"])(
    "is not there where a label or a name would go with it: %s",
    (text) => {
      expect(replaceCell(whole, readOf(text), 8)).toBeNull();
    },
  );
});
