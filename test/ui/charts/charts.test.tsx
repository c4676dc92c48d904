import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LostPoints, ScoreBar } from "../../../src/ui/charts/chart-data";
import { LostChart } from "../../../src/ui/charts/lost-chart";
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
    await userEvent.click(screen.getByText("查看数据"));
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
    lost: 6.5,
    weight: 80,
    unscored: 3,
  };

  it("say how much of each dimension was lost, and what was left out", () => {
    render(<LostChart points={points} />);
    expect(screen.getByRole("img", { name: "失分在哪里" })).toHaveTextContent(
      "产出指标：失 6.5 分，共 50 分",
    );
    expect(screen.getByText(/另有 3 行没有得分/)).toBeVisible();
  });

  it("draw nothing where nothing is lost", () => {
    render(<LostChart points={{ ...points, bars: [], lost: 0 }} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText(/没有失分/)).toBeVisible();
  });
});
