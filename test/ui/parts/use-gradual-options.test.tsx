import { render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { useGradualOptions } from "../../../src/ui/parts/use-gradual-options";

const sheets = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `表${String(index + 1)}`);

function Chooser(props: {
  readonly all: readonly string[];
  readonly chosen: string;
}): ReactElement {
  const options = useGradualOptions(props.all, (one) => one === props.chosen);
  return (
    <select value={props.chosen} onChange={() => undefined}>
      {options.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

const drawn = (): readonly string[] =>
  screen.getAllByRole("option").map(({ textContent }) => textContent ?? "");

describe("useGradualOptions", () => {
  it("draws a short list at once", () => {
    render(<Chooser all={sheets(100)} chosen="表1" />);
    expect(drawn()).toEqual(sheets(100));
  });

  it("draws a long list in pieces, the chosen one from the first, and in its order at the end", async () => {
    render(<Chooser all={sheets(350)} chosen="表300" />);
    expect(drawn()).toEqual([...sheets(100), "表300"]);
    expect(screen.getByRole("combobox")).toHaveValue("表300");
    await waitFor(() => expect(drawn()).toEqual(sheets(350)), { timeout: 10_000 });
    expect(screen.getByRole("combobox")).toHaveValue("表300");
  });
});
