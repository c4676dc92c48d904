import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";

export type LaterScreenProps = {
  readonly place: "report" | "review";
  readonly onCheck: () => void;
};

/** A place that is planned and not built: says so, and where to go meanwhile. */
export function LaterScreen({ place, onCheck }: LaterScreenProps): ReactElement {
  const { later } = useTexts().frame;
  return (
    <Screen
      title={place === "report" ? later.reportTitle : later.reviewTitle}
      footer={
        <ActionButton kind="primary" onClick={onCheck}>
          {later.toCheck}
        </ActionButton>
      }
    >
      {later[place].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Screen>
  );
}
