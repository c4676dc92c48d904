import type { ReactElement } from "react";
import { checkMeta } from "../findings/check-meta";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { CheckPage } from "./check-page";

export type CheckScreenProps = { readonly check: string; onClose(): void };

/** 关于这项检查: the page of one check, with the way back. */
export function CheckScreen({ check, onClose }: CheckScreenProps): ReactElement | null {
  const { checkPages } = useTexts();
  const meta = checkMeta(check);
  if (meta === null) return null;
  return (
    <Screen title={`${meta.id} ${meta.title}`} titleIsContent>
      <div>
        <ActionButton onClick={onClose}>{checkPages.back}</ActionButton>
      </div>
      <CheckPage meta={meta} />
    </Screen>
  );
}
