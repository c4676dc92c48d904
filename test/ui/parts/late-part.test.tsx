import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type FunctionComponent, type ReactElement } from "react";
import { ErrorBoundary } from "../../../src/ui/frame/error-boundary";
import { latePart } from "../../../src/ui/parts/late-part";

type Greeting = { readonly name: string };

function Greets({ name }: Greeting): ReactElement {
  return <p>{`您好，${name}`}</p>;
}

/** The part behind a boundary that names the error and offers to try again. */
function show(Part: FunctionComponent<Greeting>, name = "甲"): void {
  render(
    <ErrorBoundary
      instead={(error, reset) => (
        <button type="button" onClick={reset}>
          {error.name}
        </button>
      )}
    >
      <Suspense fallback="还没有来">
        <Part name={name} />
      </Suspense>
    </ErrorBoundary>,
  );
}

/** Code that is lost on the way so many times, then comes. */
function lostTimes(times: number): jest.Mock<Promise<FunctionComponent<Greeting>>, []> {
  const load = jest.fn<Promise<FunctionComponent<Greeting>>, []>().mockResolvedValue(Greets);
  for (let lost = 0; lost < times; lost += 1)
    load.mockRejectedValueOnce(new Error("Loading chunk 7 failed"));
  return load;
}

beforeEach(() => {
  // React tells the console of every error that a boundary catches.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test("a part is asked for when it is first drawn, and once", async () => {
  const load = lostTimes(0);
  const Part = latePart(load);
  expect(load).not.toHaveBeenCalled();
  show(Part);
  expect(screen.getByText("还没有来")).toBeVisible();
  expect(await screen.findByText("您好，甲")).toBeVisible();
  show(Part, "乙");
  expect(await screen.findByText("您好，乙")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test("code that was lost on the way is asked for again whenever the user tries again", async () => {
  const load = lostTimes(2);
  show(latePart(load));
  for (const asked of [1, 2]) {
    const again = await screen.findByRole("button", { name: "PartNotLoaded" });
    expect(load).toHaveBeenCalledTimes(asked);
    await userEvent.click(again);
  }
  expect(await screen.findByText("您好，甲")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});
