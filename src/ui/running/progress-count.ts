import type { Progress } from "../../app/session/session-types";
import type { Texts } from "../text/texts";

/** What is counted while a task goes on. */
const COUNTED: Readonly<Record<Progress["task"], keyof Texts["frame"]["counts"]>> = {
  reading: "sheets",
  scoring: "forms",
  checking: "forms",
  writing: "cells",
  verifying: "cells",
  undoing: "cells",
  removing: "sheets",
};

/** "项目 12/27" for a check, "18/40 格" for a write; "" while the total is not known. */
export function progressCount({ task, done, total }: Progress, { frame }: Texts): string {
  return total === null ? "" : frame.counts[COUNTED[task]](done, total);
}
