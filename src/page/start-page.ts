import packageFile from "../../package.json";
import { createWorkbench } from "../app/workbench/create-workbench";
import type { Workbench } from "../app/workbench/workbench-types";
import { mountWorkbench } from "../ui/workbench/mount";
import { chooseReport } from "./choose-report";
import { pageServices } from "./page-services";

/** Draws the workbench; with `?sample` in the address the sample opens at once. */
export function startPage(): void {
  const element = document.getElementById("page");
  if (!element) throw new Error("page.html has no element named page");
  const workbench = createWorkbench(pageServices());
  const { version } = packageFile;
  const look = { language: navigator.language, theme: null, version, chooseReport };
  mountWorkbench(element, look, workbench);
  if (new URLSearchParams(location.search).has("sample")) void openSample(workbench);
}

/** Once: after a reload the sample comes back from the browser's store, with what was changed in it. */
function openSample(workbench: Workbench): Promise<void> {
  // A page from a disk may not change its address.
  if (location.protocol.startsWith("http")) history.replaceState(null, "", location.pathname);
  return workbench.addSample();
}
