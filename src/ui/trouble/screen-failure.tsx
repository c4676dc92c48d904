import type { ReactElement } from "react";
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

/** A screen threw: our mistake, kept to that screen. */
export function ScreenFailure({ error, onRetry }: FailureProps): ReactElement {
  const { screen } = useTexts().trouble;
  return (
    <FailureScreen
      title={screen.title}
      tone="error"
      onRetry={onRetry}
      diagnosis={diagnosisOf(error)}
    >
      <p>{screen.text}</p>
    </FailureScreen>
  );
}

/** Where it happened in our own code: no message, since it might quote a cell. */
function diagnosisOf(error: Error): string {
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line));
  return [error.name, ...places.slice(0, 12)].join("\n");
}
