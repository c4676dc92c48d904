import type { Texts } from "../texts";
import { charts } from "./charts";
import { checkPages } from "./check-pages";
import { common } from "./common";
import { drafting } from "./drafting";
import { explain } from "./explain";
import { findings } from "./findings";
import { fixes } from "./fixes";
import { frame } from "./frame";
import { nextYear } from "./next-year";
import { preview } from "./preview";
import { reasons } from "./reasons";
import { report } from "./report";
import { reportCheck } from "./report-check";
import { settings } from "./settings";
import { start } from "./start";
import { teach } from "./teach";
import { trouble } from "./trouble";

/** Every text of the pane in English. */
export const enUS: Texts = {
  charts,
  checkPages,
  common,
  drafting,
  explain,
  findings,
  fixes,
  frame,
  nextYear,
  preview,
  reasons,
  report,
  reportCheck,
  settings,
  start,
  teach,
  trouble,
};
