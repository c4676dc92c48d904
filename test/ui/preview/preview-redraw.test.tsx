import { act, screen } from "@testing-library/react";
import type * as CellLines from "../../../src/ui/preview/cell-line";
import { cell, previewOf, previewSession, project, typed } from "./preview-fixtures";
import { showScores } from "./show-screen";

const drawn: string[] = [];

jest.mock("../../../src/ui/preview/cell-line", () => {
  const real = jest.requireActual<typeof CellLines>("../../../src/ui/preview/cell-line");
  return {
    CellLine: (props: Parameters<typeof real.CellLine>[0]) => {
      drawn.push(props.cell.cell);
      return real.CellLine(props);
    },
  };
});

test("a tick draws again only the cell it changes, although the whole preview is new", async () => {
  const cells = ["H14", "H15", "H16"].map((at) => cell({ cell: at }));
  const session = previewSession(previewOf([project({ cells: [...cells, typed("H17")] })]));
  const { user } = showScores(session);
  const target = screen.getByRole("checkbox", { name: /H15/ });
  act(() => target.focus());
  drawn.length = 0;
  await user.keyboard("[Space]");
  expect(target).not.toBeChecked();
  expect(drawn).toEqual(["H15"]);
});
