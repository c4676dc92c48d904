import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the list of fixes says, in English. */
export const fixes: Texts["fixes"] = {
  title: "Fix all of this kind",
  titleAll: "Fix several",
  means: "What is ticked is changed in one run, recorded, and can be undone as a whole.",
  chosen: (cells, chosen, total) =>
    `${String(chosen)} of ${counted(total, "fix", "fixes")} chosen (${counted(cells, "cell")})`,
  none: "There is nothing to fix.",
  list: "What can be fixed, by check",
  keys: "↑↓ move, Space ticks, Enter goes to the cell, Esc goes back.",
  safe: "Changes the spelling or fills in what follows, no figure that stands",
  needsReview: "Changes the content: review each, then tick it",
  group: (title, count) => `${title} (${String(count)})`,
  tickGroup: (title) => `Tick every fix of “${title}”`,
  apply: (cells) => `Change ${counted(cells, "chosen cell")}`,
  nothingChosen: "Nothing is ticked",
  chooseFirst: "Tick what is to be changed first.",
  cannotWrite: "This workbook cannot be written now; please change the sheet by hand.",
  busy: "Work is going on; fixing will be possible afterwards.",
  fixShown: (count) => `Fix what is listed (${String(count)})…`,
};
