import { bombFiles } from "./hostile/bombs";
import { cellFiles } from "./hostile/cells";
import { containerFiles } from "./hostile/containers";
import { contentFiles } from "./hostile/contents";
import type { HostileFile } from "./hostile/hostile-file";
import { otherKindFiles } from "./hostile/other-kinds";
import { xlsLookFiles } from "./hostile/xls-looks";

export type { HostileFile, Outcome } from "./hostile/hostile-file";

/** All damaged and dangerous files of the tests, with what reading each may come to. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    ...containerFiles(),
    ...bombFiles(),
    ...contentFiles(),
    ...cellFiles(),
    ...otherKindFiles(),
    ...xlsLookFiles(),
  ];
}
