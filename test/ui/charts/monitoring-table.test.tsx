import { render, screen, within } from "@testing-library/react";
import { evaluateWorkbook } from "../../../src/core";
import { hasMonitoring, MonitoringTable } from "../../../src/ui/charts/monitoring-table";
import { layoutSheet } from "../../support/layout";
import { workbook } from "../../support/sheet-builder";

const evaluation = evaluateWorkbook(
  workbook(
    layoutSheet({
      rows: [
        "2023年1-7月项目绩效运行监控表 | <6",
        "项目名称 | 社区服务经费 | <5",
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 全年预计完成值 | 偏差原因",
        "产出指标 | 数量指标 | 服务场次 | ≥10场 | 5场 | 8场 | 场地维修",
      ],
    }),
  ),
);

describe("forms of the running year", () => {
  it("are told apart from forms with scores", () => {
    expect(hasMonitoring(evaluation)).toBe(true);
    expect(hasMonitoring({ ...evaluation, forms: [] })).toBe(false);
  });

  it("stand in a table that says they are not scored", () => {
    render(<MonitoringTable evaluation={evaluation} />);
    expect(screen.getByRole("heading", { name: "运行监控（不计分）" })).toBeVisible();
    const [, line] = within(screen.getByRole("table")).getAllByRole("row");
    expect(line).toHaveTextContent("社区服务经费1–7 月—1 项，1 项预计完不成");
  });
});
