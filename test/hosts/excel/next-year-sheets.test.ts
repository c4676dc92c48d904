import { evaluateWorkbook, EMPTY_STATE, planResultSheets } from "../../../src/core";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { department } from "../../support/department-workbook";
import { formSheet, openExcel, statuses } from "./excel-support";

/** Half of the money unspent, and 30 of 12 events. */
const evaluation = evaluateWorkbook(
  department({ name: "甲", budget: 200, spent: 100, actual: "30场" }),
);

it("the sheets about next year are made in Excel with links, and renewed in their place", async () => {
  const excel = await openExcel({ workbook: { sheets: [formSheet("甲", 12)] } });
  const meta = { toolVersion: "0", sheetNames: ["甲"], state: EMPTY_STATE };
  const first = planResultSheets(evaluation, meta);
  expect(statuses(await excelPort().apply(first))).toEqual(["done", "done", "done", "done"]);
  const names = ["甲", "自评检查结果", "得分汇总", "目标质量倒查", "结果应用建议"];
  expect(excel.host.sheetNames()).toEqual(names);

  const state = { ...EMPTY_STATE, sheets: names.slice(1) };
  await excelPort().apply(planResultSheets(evaluation, { ...meta, sheetNames: names, state }));
  expect(excel.host.sheetNames()).toEqual(names);

  expect(excel.host.cell("目标质量倒查", "A1").value).toBe("目标质量倒查");
  expect(excel.host.cell("结果应用建议", "B6").value).toBe("执行率偏低");
  expect(excel.host.cell("结果应用建议", "D6").link).toMatchObject({
    documentReference: expect.stringMatching(/^'甲'!/) as string,
  });
  expect(excel.host.sheet("目标质量倒查").pageLayout).toMatchObject({ Orientation: "Landscape" });
});
