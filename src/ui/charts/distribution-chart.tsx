import type { ReactElement } from "react";
import type { ScoreDistribution } from "../../core/index";
import { useTexts } from "../text/use-texts";
import type { Texts } from "../text/texts";
import { BarFigure } from "./bar-figure";
import { bandBars, ratedOf, ratingBars, type FigureBar } from "./figure-bars";

/** How many projects have which score, in bands of the policy's ratings. */
export function DistributionChart({ found }: { readonly found: ScoreDistribution }): ReactElement {
  const { charts } = useTexts();
  const bars = bandBars(found, charts);
  const sentence =
    ratedOf(found) === 0
      ? charts.noRatings
      : charts.distributionDesc(ratedOf(found), fullest(bars)?.name ?? "");
  return (
    <BarFigure
      heading={charts.distribution}
      sentence={sentence + leftOut(found, charts)}
      bars={bars}
      tone="proposed"
      columns={[charts.scoreBand, charts.count, charts.share]}
    />
  );
}

/** How many projects have which rating. */
export function RatingChart({ found }: { readonly found: ScoreDistribution }): ReactElement {
  const { charts } = useTexts();
  const bars = ratingBars(found, charts);
  const parts = bars.map(({ name, value }) => charts.ratingPart(name, value));
  const sentence =
    ratedOf(found) === 0 ? charts.noRatings : charts.ratingsDesc(parts.join(charts.partSeparator));
  return (
    <BarFigure
      heading={charts.ratings}
      sentence={sentence + leftOut(found, charts)}
      bars={bars}
      tone="proposed"
      columns={[charts.rating, charts.count, charts.share]}
    />
  );
}

function fullest(bars: readonly FigureBar[]): FigureBar | undefined {
  return [...bars].sort((one, other) => other.value - one.value)[0];
}

function leftOut({ unscored, unrated }: ScoreDistribution, texts: Texts["charts"]): string {
  return (
    (unscored > 0 ? texts.unscoredProjects(unscored) : "") +
    (unrated > 0 ? texts.unratedProjects(unrated) : "")
  );
}
