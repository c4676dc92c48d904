import type { CategoryLoss, LostPoints, ScoreBand, ScoreDistribution } from "../../core/index";
import { topLosses } from "../../core/index";
import { figure } from "../explain/figures";
import type { Texts } from "../text/texts";

/** One bar of a figure, with its words. */
export type FigureBar = {
  readonly key: string;
  readonly name: string;
  /** The bar's length, on the scale of the longest. */
  readonly value: number;
  /** Beside the name. */
  readonly shown: string;
  /** In one sentence, for a tip. */
  readonly tip: string;
  /** The figures of its row in the table. */
  readonly cells: readonly string[];
};

type ChartTexts = Texts["charts"];

/** More bars than these the eye does not compare; the others are summed up. */
const MOST_CATEGORIES = 8;

/** Lost points by dimension. */
export function dimensionBars(points: LostPoints, texts: ChartTexts): readonly FigureBar[] {
  return points.bars.map((bar) =>
    lossBar(bar.dimension, texts.dimensions[bar.dimension], { ...bar, texts }),
  );
}

/** The categories that lost most, the others summed up. */
export function categoryBars(points: LostPoints, texts: ChartTexts): readonly FigureBar[] {
  const { top, rest } = topLosses(points, MOST_CATEGORIES);
  const bars = top.map((loss, index) =>
    lossBar(String(index), categoryName(loss, texts), { ...loss, texts }),
  );
  if (rest === null) return bars;
  return [...bars, lossBar("rest", texts.restCategories(rest.categories), { ...rest, texts })];
}

/** A category by our word, else by the form's own. */
export function categoryName({ category, text }: CategoryLoss, texts: ChartTexts): string {
  return category === null ? (text ?? texts.noCategory) : texts.categories[category];
}

type LossOf = { readonly lost: number; readonly weight: number; readonly texts: ChartTexts };

function lossBar(key: string, name: string, { lost, weight, texts }: LossOf): FigureBar {
  const cells = [figure(lost), figure(weight)] as const;
  return {
    key,
    name,
    value: lost,
    shown: texts.lostOf(...cells),
    tip: texts.lostTip(name, ...cells),
    cells,
  };
}

/** How many projects have a score in which band, from high to low. */
export function bandBars(found: ScoreDistribution, texts: ChartTexts): readonly FigureBar[] {
  const rated = ratedOf(found);
  return found.bands.map((band) => {
    const name = texts.bandName(bandText(band, texts), ratingText(band.rating, found, texts));
    return countBar(`${band.from} ${band.to}`, name, { count: band.projects, of: rated, texts });
  });
}

/** How many projects have which rating, from excellent to poor. */
export function ratingBars(found: ScoreDistribution, texts: ChartTexts): readonly FigureBar[] {
  const rated = ratedOf(found);
  return found.ratings.map(({ rating, projects }) =>
    countBar(rating, ratingText(rating, found, texts), { count: projects, of: rated, texts }),
  );
}

/** Projects that have a rating. */
export function ratedOf({ projects, unscored, unrated }: ScoreDistribution): number {
  return projects - unscored - unrated;
}

function bandText({ from, to, rating }: ScoreBand, texts: ChartTexts): string {
  if (from === to) return texts.bandFull(figure(from));
  return rating === "poor" ? texts.bandBelow(figure(to)) : texts.band(figure(from), figure(to));
}

function ratingText(
  rating: ScoreBand["rating"],
  { ratings }: ScoreDistribution,
  texts: ChartTexts,
): string {
  const label = ratings.find((one) => one.rating === rating)?.label ?? "";
  return texts.ratingName(label, texts.ratingWords[rating]);
}

type CountOf = { readonly count: number; readonly of: number; readonly texts: ChartTexts };

function countBar(key: string, name: string, { count, of, texts }: CountOf): FigureBar {
  const part = percent(of > 0 ? count / of : 0);
  return {
    key,
    name,
    value: count,
    shown: texts.countShare(count, part),
    tip: texts.countTip(name, count, part),
    cells: [String(count), part],
  };
}

/** `percent(0.12345)` → `"12.3%"`. */
export function percent(ratio: number): string {
  return `${String(Math.round(Number((ratio * 1000).toPrecision(12))) / 10)}%`;
}
