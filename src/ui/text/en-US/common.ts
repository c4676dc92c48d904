import type { Texts } from "../texts";

/** What several parts of the pane say, in English. */
export const common: Texts["common"] = {
  back: "Back",
  cancel: "Cancel",
  close: "Close",
  retry: "Try again",
  opening: "Opening…",
  listComma: ", ",
  revealCell: (cell) => `Go to ${cell}`,
};
