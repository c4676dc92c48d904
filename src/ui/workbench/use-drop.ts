import { useEffect, useState } from "react";
import { takeEarlyDrop } from "./early-drop";
import { gatherDrop, gatherItems, type Gathered } from "./source-files";

/** Takes files dropped anywhere on the page, and those dropped while it was opening; tells while some are held over it. */
export function useDrop(onDrop: (coming: Promise<Gathered>) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    // Without a related element the pointer has left the window; else it only went from one part to another.
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      onDrop(gatherDrop(event.dataTransfer));
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragover", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    const early = takeEarlyDrop();
    if (early.length > 0) onDrop(gatherItems(early));
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragover", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return over;
}

/** Text dragged within the page is none of our business. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
