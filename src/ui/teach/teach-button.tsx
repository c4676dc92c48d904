import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { useTeach } from "./teach-context";

export type TeachButtonProps = {
  readonly sheet: string;
  /** The words on it; by default those of the screen it opens. */
  readonly children?: string;
};

/** 手动指定表头, for one sheet. */
export function TeachButton({ sheet, children }: TeachButtonProps): ReactElement | null {
  const { teach } = useTexts();
  const open = useTeach();
  const words = children ?? teach.open;
  if (!open) return null;
  return (
    <ActionButton
      kind="quiet"
      aria-label={teach.openFor(words, sheet)}
      data-content-label
      onClick={() => open(sheet)}
    >
      {words}
    </ActionButton>
  );
}
