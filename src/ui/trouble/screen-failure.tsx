import type { ReactElement } from "react";
import { PartNotLoaded } from "../parts/late-part";
import { useTexts } from "../text/use-texts";
import { FailureScreen } from "./trouble-screen";

export type FailureProps = { readonly error: Error; readonly onRetry: () => void };

/** The session's code did not come. */
export function LoadFailure({ error, onRetry }: FailureProps): ReactElement {
  const { load, untouched } = useTexts().trouble;
  return (
    <FailureScreen title={load.title} tone="error" onRetry={onRetry} diagnosis={diagnosisOf(error)}>
      <p>{load.text}</p>
      <p>{untouched}</p>
    </FailureScreen>
  );
}

/** A screen threw, our mistake, or its code did not come: kept to that screen. */
export function ScreenFailure({ error, onRetry }: FailureProps): ReactElement {
  const { load, screen } = useTexts().trouble;
  const words = error instanceof PartNotLoaded ? load : screen;
  return (
    <FailureScreen
      title={words.title}
      tone="error"
      onRetry={onRetry}
      diagnosis={diagnosisOf(error)}
    >
      <p>{words.text}</p>
    </FailureScreen>
  );
}

/** Where it happened in our own code: no message, since it might quote a cell. */
function diagnosisOf(error: Error): string {
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line));
  return [error.name, ...places.slice(0, 12)].join("\n");
}
