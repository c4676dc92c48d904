import { createContext, useContext } from "react";
import type { OpenWorkbook, Workbench, WorkbenchState } from "../../app/workbench/workbench-types";
import type { TableView } from "./file-rows";

/** What the buttons of the page ask for; what loses something asks the user first. */
export type DeskActions = {
  open(): void;
  openFolder(): void;
  openSample(): void;
  show(id: string | null): void;
  save(id: string): void;
  saveBack(id: string): void;
  close(id: string): void;
  remove(id: string): void;
  print(): void;
  clear(): void;
  help(): void;
};

/** Everything the parts of the page share. */
export type Desk = {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly front: OpenWorkbook | null;
  readonly actions: DeskActions;
  readonly tableView: TableView;
  setTableView(view: TableView): void;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk around this part of the page; throws where there is none. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no desk is provided");
  return desk;
}
