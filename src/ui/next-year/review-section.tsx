import { useMemo, useState, type ReactElement } from "react";
import {
  targetReviewKinds,
  type TargetReview,
  type TargetReviewKind,
  type TargetReviewLine,
} from "../../core/index";
import { figure } from "../explain/figures";
import { useExplainStyles } from "../explain/explain-styles";
import { MarkWord } from "../findings/mark-word";
import { useFindingStyles } from "../findings/finding-styles";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import { classWords } from "./class-words";
import { LineList, type ListLine } from "./line-list";
import { useNextYearStyles } from "./next-year-styles";

/** 目标质量倒查: what it is, the figures, and the ranked list with a filter by kind. */
export function ReviewSection({ review }: { readonly review: TargetReview | null }): ReactElement {
  const { nextYear } = useTexts();
  const styles = useNextYearStyles();
  const { heading, quiet } = useExplainStyles();
  return (
    <section className={styles.section}>
      <div>
        <h3 className={heading}>{nextYear.review}</h3>
        <p className={quiet}>{nextYear.reviewNote}</p>
      </div>
      {review === null ? <p>{nextYear.nothingToReview}</p> : <Reviewed review={review} />}
    </section>
  );
}

function Reviewed({ review }: { readonly review: TargetReview }): ReactElement {
  const { nextYear } = useTexts();
  const { quiet } = useExplainStyles();
  const classes = classWords(review, nextYear);
  return (
    <>
      {classes === "" ? null : <p className={quiet}>{nextYear.classes(classes)}</p>}
      {review.lines.length === 0 ? <p>{nextYear.noReview}</p> : <RankedLines review={review} />}
    </>
  );
}

function RankedLines({ review }: { readonly review: TargetReview }): ReactElement {
  const { nextYear } = useTexts();
  const { quiet } = useExplainStyles();
  const [wanted, setWanted] = useState<TargetReviewKind | null>(null);
  // A kind whose last line is gone after another check is no longer there to be chosen.
  const kind = wanted !== null && review.counts[wanted] > 0 ? wanted : null;
  const lines = useMemo(
    () => review.lines.filter((line) => kind === null || line.kind === kind),
    [review, kind],
  );
  const total = kind === null ? countOf(review) : review.counts[kind];
  return (
    <>
      <KindFilter review={review} kind={kind} onChoose={setWanted} />
      <div className={quiet}>
        <p role="status">{nextYear.shown(lines.length, total)}</p>
        {kind === null ? null : <p>{nextYear.nextYear(nextYear.advice[kind])}</p>}
        <p>{nextYear.keys}</p>
      </div>
      <ReviewLines key={kind} lines={lines} />
      {total > lines.length ? (
        <p className={quiet}>{nextYear.notListed(total - lines.length)}</p>
      ) : null}
      <More summary={nextYear.rankingTitle}>
        <p className={quiet}>{nextYear.ranking}</p>
      </More>
    </>
  );
}

/** All, or one kind; pressing the chosen one again shows all. */
function KindFilter(props: {
  readonly review: TargetReview;
  readonly kind: TargetReviewKind | null;
  onChoose(kind: TargetReviewKind | null): void;
}): ReactElement {
  const { review, kind, onChoose } = props;
  const { nextYear } = useTexts();
  const styles = useFindingStyles();
  const kinds = targetReviewKinds.filter((one) => review.counts[one] > 0);
  return (
    <div className={styles.bar} role="group" aria-label={nextYear.filter}>
      {[null, ...kinds].map((one) => (
        <button
          key={one ?? "all"}
          type="button"
          className={styles.chip}
          aria-pressed={one === kind}
          onClick={() => onChoose(one === kind ? null : one)}
        >
          {one === null
            ? nextYear.all(countOf(review))
            : nextYear.kindCount(nextYear.kinds[one], review.counts[one])}
        </button>
      ))}
    </div>
  );
}

function ReviewLines({ lines }: { readonly lines: readonly TargetReviewLine[] }): ReactElement {
  const { nextYear } = useTexts();
  const listed = useMemo(
    () =>
      lines.map((line, index): ListLine => ({
        key: String(index),
        head: <ReviewHead line={line} />,
        place: [line.project, line.indicator].filter((name) => name !== null).join(" · "),
        message: line.message,
        sheet: line.sheet,
        cell: line.cells[0] ?? "A1",
      })),
    [lines],
  );
  return <LineList label={nextYear.review} lines={listed} />;
}

function ReviewHead({ line }: { readonly line: TargetReviewLine }): ReactElement {
  const { nextYear } = useTexts();
  const styles = useNextYearStyles();
  const { quiet } = useFindingStyles();
  return (
    <>
      <MarkWord mark={line.level} />
      <span className={styles.kind}>{nextYear.kinds[line.kind]}</span>
      {line.weight === null ? null : (
        <span className={quiet}>{nextYear.weight(figure(line.weight))}</span>
      )}
    </>
  );
}

function countOf({ counts }: TargetReview): number {
  return targetReviewKinds.reduce((sum, kind) => sum + counts[kind], 0);
}
