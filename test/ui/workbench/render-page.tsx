import { act, render, type RenderResult } from "@testing-library/react";
import type { Workbench } from "../../../src/app/workbench/workbench-types";
import type { Look } from "../../../src/ui/look-context";
import { zhCNPage, type PageTexts } from "../../../src/ui/text/page-texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import type { Speech } from "../../../src/ui/use-language";
import { WorkbenchPage } from "../../../src/ui/workbench/page";

export type PageOptions = {
  readonly look?: Partial<Look>;
  readonly texts?: Speech["texts"];
  readonly page?: PageTexts;
};

/** What jsdom lacks of a dialog: it is open or not, and Esc asks to leave it. */
export function giveDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector("button")?.focus();
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.dispatchEvent(new Event("cancel", { cancelable: true }));
    });
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
}

/** The whole offline page over a workbench, once what loads at once is there. */
export async function renderPage(
  workbench: Workbench,
  { look = {}, texts = zhCN, page = zhCNPage }: PageOptions = {},
): Promise<RenderResult> {
  const result = render(
    <WorkbenchPage
      look={{ language: "zh-CN", theme: "light", version: "1.0.0", ...look }}
      first={{ language: "zh-CN", texts, page }}
      workbench={workbench}
    />,
  );
  await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  return result;
}

/** Tells the window that a media query holds. */
export function pretendMedia(holds: (query: string) => boolean): void {
  window.matchMedia = (query: string) =>
    ({
      matches: holds(query),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}
