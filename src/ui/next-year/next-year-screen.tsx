import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { ApplicationSection } from "./application-section";
import { ReviewSection } from "./review-section";
import { useNextYear } from "./use-next-year";

/** 目标倒查和结果应用: what this year's result says for next year's targets and budget, with the way back. */
export function NextYearScreen({ onClose }: { onClose(): void }): ReactElement {
  const { nextYear } = useTexts();
  const found = useNextYear();
  return (
    <Screen title={nextYear.title}>
      <div>
        <ActionButton onClick={onClose}>{nextYear.back}</ActionButton>
      </div>
      {found === undefined ? (
        <p role="status">{nextYear.working}</p>
      ) : (
        <>
          <ReviewSection review={found?.targetReview ?? null} />
          <ApplicationSection application={found?.resultApplication ?? null} />
        </>
      )}
    </Screen>
  );
}
