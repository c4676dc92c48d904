/** @jest-environment jsdom */
import { firstTouch } from "../../src/taskpane/first-touch";

async function isTouched(touch: Promise<void>): Promise<boolean> {
  return Promise.race([
    touch.then(() => true),
    new Promise<boolean>((no) => setTimeout(no, 0, false)),
  ]);
}

describe("the first touch of the pane", () => {
  it.each(["pointerover", "pointerdown", "keydown", "focusin", "click"])(
    "is told by %s",
    async (sign) => {
      const touch = firstTouch();
      expect(await isTouched(touch)).toBe(false);
      document.body.dispatchEvent(new Event(sign, { bubbles: true }));
      expect(await isTouched(touch)).toBe(true);
    },
  );

  it("is not a pane that merely stands there", async () => {
    const touch = firstTouch();
    document.body.dispatchEvent(new Event("scroll", { bubbles: true }));
    window.dispatchEvent(new Event("resize"));
    expect(await isTouched(touch)).toBe(false);
  });
});
