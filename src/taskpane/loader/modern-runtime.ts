/**
 * Whether this web view runs the pane's bundles: ES2020 syntax (told by what came with it, since a page under our
 * content policy may not try code from text) and the library that the core uses.
 */
export function hasModernRuntime(): boolean {
  return (
    "noModule" in document.createElement("script") &&
    typeof Array.prototype.at === "function" &&
    typeof Object.hasOwn === "function" &&
    typeof String.prototype.replaceAll === "function" &&
    canLookBehind()
  );
}

/** The readers' patterns look behind; Safari learned it with 16.4. */
function canLookBehind(): boolean {
  try {
    return new RegExp("(?<=a)b").test("ab");
  } catch {
    return false;
  }
}
