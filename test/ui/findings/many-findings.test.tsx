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
  it("is made in pieces and then shown whole", async () => {
    showFindings(many(2500));
    expect(screen.queryByRole("treeitem")).toBeNull();
    const [, first] = await screen.findAllByRole("treeitem");
    expect(first).toHaveAttribute("aria-setsize", "2500");
  });

  it("draws only what is in view, and says the place among all", async () => {
    showFindings(many(1000));
    // What scrolls the list is known with the first frame.
    const lines = await screen.findAllByRole("treeitem");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(60);
    expect(lines[1]).toHaveAttribute("aria-setsize", "1000");
    expect(lines[1]).toHaveAttribute("aria-posinset", "1");
  });

  it("draws a short list whole", () => {
    showFindings(many(99));
    expect(screen.getAllByRole("treeitem")).toHaveLength(100);
  });

  it("walks to the last line with End, which takes the focus there", async () => {
    showFindings(many(1000));
    const [first] = await screen.findAllByRole("treeitem");
    act(() => first?.focus());
    fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    expect(document.activeElement).toHaveTextContent("指标999 · 得分");
    expect(document.activeElement).toHaveAttribute("aria-posinset", "1000");
  });
});
