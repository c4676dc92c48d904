import type { Texts } from "../texts";
import { charts } from "./charts";
import { common } from "./common";
import { explain } from "./explain";
import { findings } from "./findings";
import { frame } from "./frame";
import { preview } from "./preview";
import { report } from "./report";
import { settings } from "./settings";
import { start } from "./start";
import { trouble } from "./trouble";

/** Every text of the pane in English. */
export const enUS: Texts = {
  charts,
  common,
  explain,
  findings,
  frame,
  preview,
  report,
  settings,
  start,
  trouble,
};
