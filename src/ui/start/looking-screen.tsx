import type { ReactElement } from "react";
import { ProgressLine } from "../running/progress-line";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";

/** The workbook is being read for the first time. */
export function LookingScreen({ onStop }: { readonly onStop: () => void }): ReactElement {
  const { looking } = useTexts().start;
  return (
    <Screen title={looking.title}>
      <ProgressLine task={looking.text} done={0} total={null} onStop={onStop} />
    </Screen>
  );
}
