import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";

export type LaterScreenProps = { readonly onCheck: () => void };

/** A place that is planned and not built: says so, and where to go meanwhile. */
export function LaterScreen({ onCheck }: LaterScreenProps): ReactElement {
  const { later } = useTexts().frame;
  return (
    <Screen
      title={later.reviewTitle}
      footer={
        <ActionButton kind="primary" onClick={onCheck}>
          {later.toCheck}
        </ActionButton>
      }
    >
      {later.review.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Screen>
  );
}
