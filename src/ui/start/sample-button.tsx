import { useState, type ReactElement } from "react";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";

/** 打开示例, where the host can; a sample that does not open is told beside the button. */
export function SampleButton(): ReactElement | null {
  const { start } = useTexts();
  const { openSample } = useLook();
  const [failed, setFailed] = useState(false);
  if (!openSample) return null;
  const open = (): void => {
    setFailed(false);
    openSample().catch(() => setFailed(true));
  };
  return (
    <>
      <ActionButton onClick={open}>{start.openSample}</ActionButton>
      <span role="alert">{failed ? start.sampleFailed : ""}</span>
    </>
  );
}
