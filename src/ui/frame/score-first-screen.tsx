import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";

/** ② before there is a result: what is missing, and the way to it. */
export function ScoreFirstScreen({ onCheck }: { readonly onCheck: () => void }): ReactElement {
  const { scoreFirst } = useTexts().frame;
  return (
    <Screen
      title={scoreFirst.title}
      footer={
        <ActionButton kind="primary" onClick={onCheck}>
          {scoreFirst.action}
        </ActionButton>
      }
    >
      <p>{scoreFirst.text}</p>
    </Screen>
  );
}
