import type { ReactElement } from "react";
import type { LostPoints } from "../../core/index";
import { figure } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { BarFigure } from "./bar-figure";
import { categoryBars, dimensionBars, percent } from "./figure-bars";

/** Lost points by dimension: how much of each dimension's weight was not earned. */
export function LostChart({ points }: { readonly points: LostPoints }): ReactElement {
  const { charts } = useTexts();
  const lost =
    points.lost === 0
      ? charts.nothingLost
      : charts.lostDesc(figure(points.lost), figure(points.weight));
  const unscored = points.unscored > 0 ? charts.unscoredRows(points.unscored) : "";
  return (
    <BarFigure
      heading={charts.lost}
      sentence={lost + unscored}
      bars={dimensionBars(points, charts)}
      tone="lost"
      columns={[charts.dimension, charts.lostPoints, charts.weight]}
    />
  );
}

/** Lost points by category, the most first; nothing where nothing is lost. */
export function CategoryChart({ points }: { readonly points: LostPoints }): ReactElement | null {
  const { charts } = useTexts();
  const bars = categoryBars(points, charts);
  const [most] = bars;
  if (most === undefined) return null;
  const part = percent(most.value / points.lost);
  return (
    <BarFigure
      heading={charts.lostByCategory}
      sentence={charts.categoryDesc(most.name, figure(most.value), part)}
      bars={bars}
      tone="lost"
      columns={[charts.category, charts.lostPoints, charts.weight]}
    />
  );
}
