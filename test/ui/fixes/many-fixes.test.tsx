import { screen } from "@testing-library/react";
import { evaluation, finding, fix, showFindings } from "../findings/findings-fixtures";

/** jsdom draws nothing: every line is as high as this, and whatever scrolls as high as a pane. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 60 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 700 });
});

afterAll(() => {
  Reflect.deleteProperty(HTMLElement.prototype, "clientHeight");
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 0 });
});

it("a thousand fixes are ticked, and only those in view are drawn", async () => {
  const findings = Array.from({ length: 1000 }, (_, index) => {
    const cell = `H${String(index + 13)}`;
    return finding({
      check: "SE509",
      logicalPath: `甲/指标${String(index)}#得分`,
      cells: [cell],
      fixes: [fix(cell)],
    });
  });
  const { user } = showFindings(evaluation(findings));
  await user.click(screen.getByRole("button", { name: "修复所列各项（1000）…" }));
  expect(screen.getByText("已选 1000 项（1000 格），共 1000 项")).toBeVisible();
  // What scrolls the list is known with the first frame.
  const drawn = await screen.findAllByRole("checkbox");
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.length).toBeLessThan(60);
});
