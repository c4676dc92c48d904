import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExecutionPoints, LostPoints, ScoreDistribution } from "../../../src/core";
import type { ScoreBar } from "../../../src/ui/charts/chart-data";
import { DistributionChart, RatingChart } from "../../../src/ui/charts/distribution-chart";
import { ExecutionChart } from "../../../src/ui/charts/execution-chart";
import { CategoryChart, LostChart } from "../../../src/ui/charts/lost-chart";
import { ScoreChart } from "../../../src/ui/charts/score-chart";

function bars(count: number): readonly ScoreBar[] {
  return Array.from({ length: count }, (_, index) => ({
    form: index,
    name: `项目${String(index)}`,
    typed: index % 2 === 0 ? 90 : null,
    proposed: 60 + index / 10,
    full: 100,
  }));
}

/** jsdom opens the disclosure but does not tell of it. */
function openData(): void {
  const details = screen.getByText("查看数据").closest("details");
  if (details === null) throw new Error("no disclosure");
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

describe("scores by project", () => {
  it("are an image with a title, a description and a tip for each bar", () => {
    render(<ScoreChart bars={bars(2)} onProject={jest.fn()} />);
    const image = screen.getByRole("img", { name: "各项目得分" });
    expect(image).toHaveAccessibleDescription(/2 个项目.*满分 100 分/);
    expect(image).toHaveTextContent("项目1：表中 未填，应得 60.1");
  });

  it("draw the lowest of many and say where the rest are", () => {
    render(<ScoreChart bars={bars(200)} onProject={jest.fn()} />);
    expect(screen.getByText("其余 170 个项目在 63 到 79.9 分之间，见“查看数据”。")).toBeVisible();
    expect(screen.getByRole("img").querySelectorAll("g")).toHaveLength(30);
  });

  it("stand in a table too, whose names lead to the project", async () => {
    const onProject = jest.fn();
    render(<ScoreChart bars={bars(40)} onProject={onProject} />);
    openData();
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(41);
    await userEvent.click(within(table).getByRole("button", { name: "项目7" }));
    expect(onProject).toHaveBeenCalledWith(7);
  });
});

describe("lost points", () => {
  const points: LostPoints = {
    bars: [
      { dimension: "output", lost: 6.5, weight: 50 },
      { dimension: "outcome", lost: 0, weight: 30 },
    ],
    categories: Array.from({ length: 11 }, (_, index) => ({
      category: index === 0 ? ("quantity" as const) : null,
      text: index === 0 ? null : `类${String(index)}`,
      lost: index === 0 ? 5.5 : 0.1,
      weight: 10,
    })),
    lost: 6.5,
    weight: 80,
    unscored: 3,
  };

  it("say how much of each dimension was lost, and what was left out", () => {
    render(<LostChart points={points} />);
    expect(screen.getByRole("img", { name: "失分在哪里" })).toHaveTextContent(
      "产出指标：失 6.5 分，共 50 分",
    );
    expect(screen.getByText(/另有 3 行没有得分/, { selector: "p" })).toBeVisible();
  });

  it("draw nothing where nothing is lost", () => {
    render(<LostChart points={{ ...points, bars: [], lost: 0 }} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText(/没有失分/)).toBeVisible();
  });

  it("by category name the worst in words and sum up the many small ones", () => {
    render(<CategoryChart points={points} />);
    expect(
      screen.getByText("数量指标失分最多：失 5.5 分，占全部失分的 84.6%。", { selector: "p" }),
    ).toBeVisible();
    expect(screen.getByRole("img").querySelectorAll("g")).toHaveLength(9);
    openData();
    expect(screen.getByRole("row", { name: /其余 3 类 0.3 30/ })).toBeInTheDocument();
  });

  it("by category are left out where nothing is lost", () => {
    const { container } = render(<CategoryChart points={{ ...points, categories: [] }} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe("distributions", () => {
  const found: ScoreDistribution = {
    projects: 27,
    bands: [
      { from: 100, to: 100, rating: "excellent", projects: 21 },
      { from: 90, to: 100, rating: "excellent", projects: 0 },
      { from: 0, to: 60, rating: "poor", projects: 3 },
    ],
    ratings: [
      { rating: "excellent", label: "优", projects: 21 },
      { rating: "poor", label: "差", projects: 3 },
    ],
    unscored: 2,
    unrated: 1,
  };

  it("of scores say where most are and what was left out, and draw each band", () => {
    render(<DistributionChart found={found} />);
    const image = screen.getByRole("img", { name: "得分分布" });
    expect(image).toHaveAccessibleDescription(/24 个项目有等级，最多的在“100（满分） · 优”/);
    expect(image).toHaveTextContent("不足 60 · 差：3 个项目，占 12.5%");
    expect(screen.getAllByText(/2 个项目没有得分.*1 个项目分值合计与满分不符/)[0]).toBeVisible();
  });

  it("of ratings stand in a table too", () => {
    render(<RatingChart found={found} />);
    openData();
    expect(screen.getByRole("row", { name: "优 21 87.5%" })).toBeInTheDocument();
  });

  it("draw nothing before any project can be rated, and say so", () => {
    const none = { ...found, bands: [], ratings: [], unscored: 27, unrated: 0 };
    render(<DistributionChart found={none} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText(/还没有项目能定等级。另有 27 个项目没有得分/)).toBeVisible();
  });
});

describe("execution rate against score", () => {
  function points(count: number): ExecutionPoints {
    const usual = Array.from({ length: count }, (_, index) => ({
      form: index,
      project: `项目${String(index)}`,
      rate: 1,
      score: 100,
    }));
    return {
      points: [...usual, { form: count, project: "慢项目", rate: 0.4, score: 72 }],
      leftOut: 2,
    };
  }

  it("draws projects of equal figures as one dot, and says the spans in words", () => {
    render(<ExecutionChart found={points(26)} onProject={jest.fn()} />);
    const image = screen.getByRole("img", { name: "执行率与得分" });
    expect(image.querySelectorAll("circle")).toHaveLength(2);
    expect(image).toHaveTextContent("项目0等 26 个项目：执行率 100%，得分 100");
    expect(image).toHaveAccessibleDescription(/27 个项目：执行率 40% 到 100%，得分 72 到 100/);
    expect(screen.getByText(/另有 2 个项目没有执行率或没有得分/)).toBeVisible();
  });

  it("names the outlier, whose name leads to the project", async () => {
    const onProject = jest.fn();
    render(<ExecutionChart found={points(26)} onProject={onProject} />);
    const named = screen.getByRole("listitem");
    expect(named).toHaveTextContent("慢项目 执行率 40%，得分 72");
    await userEvent.click(within(named).getByRole("button"));
    expect(onProject).toHaveBeenCalledWith(26);
  });

  it("stands in a table too, drawn only when it is opened", () => {
    render(<ExecutionChart found={points(999)} onProject={jest.fn()} />);
    expect(screen.queryByRole("table")).toBeNull();
    openData();
    expect(screen.getAllByRole("row")).toHaveLength(1001);
  });

  it("draws nothing without a point and says so", () => {
    render(<ExecutionChart found={{ points: [], leftOut: 3 }} onProject={jest.fn()} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText(/还没有既有执行率又有得分的项目/)).toBeVisible();
  });
});
