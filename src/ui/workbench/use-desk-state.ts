import { useEffect, useMemo, useState } from "react";
import type { Workbench, WorkbenchState } from "../../app/workbench/workbench-types";
import { PLAIN_VIEW } from "./file-rows";
import type { Question } from "./question";
import type { Adding } from "./use-adding";
import { frontOf, type LookChoice } from "./use-look-settings";
import type { Desk, DeskActions } from "./workbench-context";

export type DeskProps = {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly look: LookChoice;
};

type Means = { readonly adding: Adding; print(): void };

export type DeskState = {
  readonly desk: Desk;
  readonly question: Question | null;
  endQuestion(): void;
  readonly helps: boolean;
  endHelp(): void;
};

/** What the page shows besides the workbench's own state, and what its buttons do. */
export function useDeskState({ workbench, state }: DeskProps, means: Means): DeskState {
  const [question, setQuestion] = useState<Question | null>(null);
  const [helps, setHelps] = useState(false);
  const [tableView, setTableView] = useState(PLAIN_VIEW);
  const { openFiles, openFolder } = means.adding;
  const { print } = means;
  const actions = useMemo<DeskActions>(
    () => ({
      ...fileActions(workbench, setQuestion),
      open: openFiles,
      openFolder,
      print,
      help: () => setHelps(true),
    }),
    [workbench, openFiles, openFolder, print],
  );
  // The filters belong to the files they were made for.
  const isEmpty = state.files.length === 0;
  useEffect(() => {
    if (isEmpty) setTableView(PLAIN_VIEW);
  }, [isEmpty]);
  return {
    desk: { workbench, state, front: frontOf(state), actions, tableView, setTableView },
    question,
    endQuestion: () => setQuestion(null),
    helps,
    endHelp: () => setHelps(false),
  };
}

type FileActions = Omit<DeskActions, "open" | "openFolder" | "print" | "help">;

/** What loses unsaved work or overwrites a file is asked first; what takes long is not waited for. */
function fileActions(workbench: Workbench, ask: (question: Question) => void): FileActions {
  const opened = (id: string) => workbench.getState().open.find((one) => one.id === id);
  const leave = (kind: "close" | "remove") => (id: string) => {
    const one = opened(id);
    if (one?.unsaved) ask({ kind, id, name: one.name });
    else workbench[kind](id);
  };
  return {
    openSample: () => void workbench.addSample(),
    show: (id) => void workbench.show(id),
    save: (id) => void workbench.save(id, "download"),
    saveBack: (id) => ask({ kind: "saveBack", id, name: opened(id)?.name ?? "" }),
    close: leave("close"),
    remove: leave("remove"),
    clear: () => ask({ kind: "clear" }),
  };
}
