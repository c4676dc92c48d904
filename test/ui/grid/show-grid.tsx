import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { themeOf } from "../../../src/ui/themes";
import { FixedSizeContext } from "../../../src/ui/parts/use-element-size";
import { WorkbookGrid, type WorkbookGridProps } from "../../../src/ui/grid/workbook-grid";
import type { FakeGrid } from "./fake-grid";

export const windowSize = { width: 900, height: 500 };

export type ShownGrid = {
  readonly user: UserEvent;
  readonly chosen: string[];
  /** The field that has the keyboard in the grid. */
  readonly field: () => HTMLTextAreaElement;
  /** What screen readers hear of the cell the user is on. */
  readonly here: () => string;
  readonly update: (props: Partial<WorkbookGridProps>) => void;
};

/** The grid in a window of 900 × 500, with the first sheet on screen. */
export async function showGrid(
  source: FakeGrid,
  props: Partial<WorkbookGridProps> = {},
): Promise<ShownGrid> {
  const chosen: string[] = [];
  const draw = (more: Partial<WorkbookGridProps>) => (
    <FluentProvider theme={themeOf("light")}>
      <FixedSizeContext.Provider value={windowSize}>
        <WorkbookGrid
          source={source}
          findings={[]}
          onSelect={({ sheet, cell }) => chosen.push(`${sheet}!${cell}`)}
          {...props}
          {...more}
        />
      </FixedSizeContext.Provider>
    </FluentProvider>
  );
  const { rerender } = render(draw({}));
  await settle();
  const field = (): HTMLTextAreaElement => {
    const found = document.querySelector<HTMLTextAreaElement>("textarea[aria-controls]");
    if (!found) throw new Error("no field");
    return found;
  };
  return {
    user: userEvent.setup(),
    chosen,
    field,
    here: () => {
      const id = field().getAttribute("aria-activedescendant") ?? "";
      return document.getElementById(id)?.getAttribute("aria-label") ?? "";
    },
    update: (more) => rerender(draw(more)),
  };
}

/** Lets answers come and rows be drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
}

/** The grid itself. */
export function sheet(): HTMLElement {
  return screen.getByRole("grid");
}

/** The cells that show a text. */
export function cellsWith(text: string): readonly HTMLElement[] {
  return within(sheet())
    .queryAllByRole("gridcell")
    .filter((cell) => cell.textContent === text);
}

/** Gives the keyboard to the grid. */
export async function enter({ field }: ShownGrid): Promise<void> {
  act(() => field().focus());
  await settle();
}
