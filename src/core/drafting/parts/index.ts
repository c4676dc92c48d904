import type { ReportBlock } from "../../model/report-draft";
import type { ReportFacts } from "../facts";
import { budget } from "./budget";
import { conclusion } from "./conclusion";
import { overAchieved, unmet } from "./deviations";
import { losses } from "./losses";
import { achieved, objective, results, targets } from "./objective";
import { resultUse, targetReview } from "./next-year";
import { measures, problems } from "./problems";
import { process } from "./process";
import { profile } from "./profile";
import { execution, projects } from "./projects";
import {
  allocation,
  background,
  duties,
  organisation,
  publication,
  remarks,
  team,
} from "./to-write";
import { waived } from "./waived";

/** Every part that an outline may name. A part that has nothing to say gives no block. */
export const parts = {
  achieved,
  allocation,
  background,
  budget,
  conclusion,
  duties,
  execution,
  losses,
  measures,
  objective,
  organisation,
  overAchieved,
  problems,
  process,
  profile,
  projects,
  publication,
  remarks,
  resultUse,
  results,
  targetReview,
  targets,
  team,
  unmet,
  waived,
} as const satisfies Readonly<Record<string, (facts: ReportFacts) => readonly ReportBlock[]>>;

export type PartName = keyof typeof parts;
