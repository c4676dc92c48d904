import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { useTexts } from "../text/use-texts";
import type { RatingCount } from "./file-figures";
import { useTableStyles } from "./table-styles";

/** The best rating first; the words beside the bar carry the meaning, the tones only help the eye. */
const TONES = [
  tokens.colorPaletteGreenForeground2,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteRedBorderActive,
] as const;
const NO_RATING = tokens.colorNeutralStroke1;

/** 等级分布: how many files bear each rating, as one bar with its words below. */
export function RatingBar({ ratings }: { readonly ratings: readonly RatingCount[] }): ReactElement {
  const texts = usePageTexts().workbench.figures;
  const styles = useTableStyles();
  const words = ratings.map(({ rating, count }) => texts.ratingOf(rating ?? texts.noRating, count));
  return (
    <>
      <Bar ratings={ratings} words={words} />
      <ul className={styles.ratingWords} aria-hidden="true">
        {words.map((word, index) => (
          <li key={word} className={styles.swatch}>
            <svg width="10" height="10" focusable="false">
              <rect width="10" height="10" fill={toneOf(ratings, index)} />
            </svg>
            <span data-content>{word}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type BarProps = { readonly ratings: readonly RatingCount[]; readonly words: readonly string[] };

function Bar({ ratings, words }: BarProps): ReactElement {
  const { figures } = usePageTexts().workbench;
  const { common } = useTexts();
  const styles = useTableStyles();
  return (
    <svg
      role="img"
      aria-label={`${figures.ratings} ${words.join(common.listComma)}`}
      data-content-label
      className={styles.ratingBar}
      viewBox={`0 0 ${String(filesIn(ratings))} 1`}
      preserveAspectRatio="none"
    >
      {ratings.map(({ rating, count }, index) => (
        <rect
          key={rating ?? ""}
          x={filesIn(ratings.slice(0, index))}
          width={count}
          height="1"
          fill={toneOf(ratings, index)}
          stroke="Canvas"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

function filesIn(ratings: readonly RatingCount[]): number {
  return ratings.reduce((sum, { count }) => sum + count, 0);
}

function toneOf(ratings: readonly RatingCount[], index: number): string {
  return ratings[index]?.rating == null ? NO_RATING : (TONES[index] ?? NO_RATING);
}
