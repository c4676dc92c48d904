import { act, render, screen } from "@testing-library/react";
import { OneByOne } from "../../../src/ui/parts/one-by-one";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const drawn = () => screen.getAllByRole("img").map((one) => one.getAttribute("aria-label"));

function show(atOnce: boolean) {
  return render(
    <OneByOne atOnce={atOnce}>
      {["得分", "失分", "执行率"].map((name) => (
        <span key={name} role="img" aria-label={name} />
      ))}
      {null}
    </OneByOne>,
  );
}

test("draws one more with every task until all are there", () => {
  show(false);
  expect(drawn()).toEqual(["得分"]);
  act(() => jest.runOnlyPendingTimers());
  expect(drawn()).toEqual(["得分", "失分"]);
  act(() => jest.runOnlyPendingTimers());
  expect(drawn()).toEqual(["得分", "失分", "执行率"]);
  expect(jest.getTimerCount()).toBe(0);
});

test("little is drawn at once", () => {
  show(true);
  expect(drawn()).toEqual(["得分", "失分", "执行率"]);
});

test("what goes in between leaves no timer", () => {
  show(false).unmount();
  expect(jest.getTimerCount()).toBe(0);
});
