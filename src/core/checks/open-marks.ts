import { toFillText } from "../model/report-draft";

/** Stand in a skeleton of ours where only a person knows what to write. */
export const TO_FILL = { cause: toFillText("原因"), remedy: toFillText("改进措施") } as const;

const OPEN = /[〔［[【（(]\s*待(?:填|补充|完善)[^〕］\]】）)]{0,20}[〕］\]】）)]/;

/** The first mark that still waits for words: `openMark("原因：〔待填：原因〕。")` → `"〔待填：原因〕"`; `null` without one. */
export function openMark(text: string | null): string | null {
  return OPEN.exec(text ?? "")?.[0] ?? null;
}
