import { useCallback, useState } from "react";
import type { Workbench } from "../../app/workbench/workbench-types";
import { chooseFiles, chooseFolder } from "./choose-files";
import type { Gathered } from "./source-files";

/** What was left out of the last files; `null` when nothing was, or the user has seen it. */
export type LeftOut = {
  readonly nothingFound: boolean;
  readonly skipped: number;
  readonly unreadable: readonly string[];
};

export type Adding = {
  readonly left: LeftOut | null;
  /** The dropped folders are being looked through. */
  readonly gathering: boolean;
  dismiss(): void;
  openFiles(): void;
  openFolder(): void;
  drop(coming: Promise<Gathered>): void;
};

/** Brings files to the workbench and remembers what could not come along. */
export function useAdding(workbench: Workbench): Adding {
  const [left, setLeft] = useState<LeftOut | null>(null);
  const [gathering, setGathering] = useState(false);
  const add = useCallback(
    async (coming: Promise<Gathered>, wasAsked: boolean) => {
      const gathered = await coming;
      setLeft(leftOf(gathered, wasAsked));
      if (gathered.files.length > 0) await workbench.add(gathered.files);
    },
    [workbench],
  );
  const openFiles = useCallback(() => void add(chooseFiles(), false), [add]);
  const openFolder = useCallback(() => void add(chooseFolder(), false), [add]);
  const drop = useCallback(
    (coming: Promise<Gathered>) => {
      setGathering(true);
      void add(
        coming.finally(() => setGathering(false)),
        true,
      );
    },
    [add],
  );
  return { left, gathering, dismiss: () => setLeft(null), openFiles, openFolder, drop };
}

/** Nothing at all is worth a word only when something was dropped: a cancelled dialog is not. */
function leftOf({ files, skipped, unreadable }: Gathered, wasAsked: boolean): LeftOut | null {
  const nothingFound = files.length === 0 && unreadable.length === 0 && (wasAsked || skipped > 0);
  if (!nothingFound && skipped === 0 && unreadable.length === 0) return null;
  return { nothingFound, skipped, unreadable };
}
