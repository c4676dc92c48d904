import { render, screen } from "@testing-library/react";
import type { MethodScore, Summary } from "../../../src/core";
import { DepartmentResult } from "../../../src/ui/charts/department-result";

const method = (more: Partial<MethodScore> & Pick<MethodScore, "method">): MethodScore => ({
  score: null,
  rating: null,
  ratingText: null,
  derivation: null,
  restsOn: null,
  steps: [],
  ...more,
});

const summary: Summary = {
  projects: 27,
  scores: [],
  overall: method({
    method: "meanOfProjects",
    score: 99.44,
    ratingText: "优",
    derivation: "(25×100+93+92)÷27=99.44",
    restsOn: "typed",
  }),
  alternatives: [
    method({ method: "ownTable", score: 95, derivation: "10+45+40=95", restsOn: "proposed" }),
    method({
      method: "goalWeighted",
      steps: [{ rule: "没有分目标填写", clause: null, inputs: [], result: "待确定" }],
    }),
  ],
  stated: [
    {
      score: 99,
      sheet: "部门基本情况",
      cell: "C22",
      form: null,
      reproducedBy: [
        {
          method: "meanOfProjects",
          result: 99.444,
          rounding: "halfUp",
          decimals: 0,
          restsOn: "typed",
        },
      ],
    },
  ],
};

describe("the department's result", () => {
  it("stands by every method with its derivation and the rating's own word", () => {
    render(<DepartmentResult summary={summary} />);
    expect(screen.getByText("(25×100+93+92)÷27=99.44")).toBeVisible();
    expect(screen.getByText("99.44 优")).toBeVisible();
  });

  it("says which score is the tool's suggestion, and not of a typed one", () => {
    render(<DepartmentResult summary={summary} />);
    expect(screen.getByText(/部门整体自评表自身得分 · 建议/)).toBeVisible();
    expect(screen.getByText(/各项目得分简单平均 · 办法采用$/)).toBeVisible();
  });

  it("folds away what gives nothing, with the reason", () => {
    render(<DepartmentResult summary={summary} />);
    expect(screen.getByText("另有 1 种算法得不出，看原因")).toBeVisible();
    expect(screen.getByText("没有分目标填写")).not.toBeVisible();
  });

  it("tells which method gives a typed total, and by which rounding", () => {
    render(<DepartmentResult summary={summary} />);
    expect(screen.getByText(/99 分（部门基本情况 C22）/)).toHaveTextContent(
      "按“各项目得分简单平均”可以得出：99.44，四舍五入取整",
    );
  });

  it("says so where none does", () => {
    const [stated] = summary.stated;
    render(
      <DepartmentResult
        summary={{ ...summary, stated: stated ? [{ ...stated, reproducedBy: [] }] : [] }}
      />,
    );
    expect(screen.getByText(/按以上算法都得不出/)).toBeVisible();
  });
});
