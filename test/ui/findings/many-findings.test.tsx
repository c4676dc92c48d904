import { act, fireEvent, screen } from "@testing-library/react";
import { evaluation, finding, showFindings } from "./findings-fixtures";

const LINE = 60;

/** jsdom draws nothing: every line is as high as this, and whatever scrolls as high as a pane. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: LINE });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 700 });
});

afterAll(() => {
  Reflect.deleteProperty(HTMLElement.prototype, "clientHeight");
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 0 });
});

function many(count: number) {
  return evaluation(
    Array.from({ length: count }, (_, index) =>
      finding({
        logicalPath: `甲/产出指标/指标${String(index)}#得分`,
        cells: [`H${String(index + 10)}`],
      }),
    ),
  );
}

describe("a long list", () => {
  it("draws only what is in view, and says the place among all", () => {
    showFindings(many(1000));
    const lines = screen.getAllByRole("treeitem");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(60);
    expect(lines[1]).toHaveAttribute("aria-setsize", "1000");
    expect(lines[1]).toHaveAttribute("aria-posinset", "1");
  });

  it("draws a short list whole", () => {
    showFindings(many(99));
    expect(screen.getAllByRole("treeitem")).toHaveLength(100);
  });

  it("walks to the last line with End, which takes the focus there", () => {
    showFindings(many(1000));
    act(() => (screen.getAllByRole("treeitem")[0] as HTMLElement).focus());
    fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    expect(document.activeElement).toHaveTextContent("指标999 · 得分");
    expect(document.activeElement).toHaveAttribute("aria-posinset", "1000");
  });
});
