/** The same text in two forms; the program it is pasted into takes the one it knows. */
export type RichText = { readonly html: string; readonly text: string };

/**
 * Whether the text got onto the clipboard. The browser's own copying needs no permission and works inside Office;
 * where it is refused, the newer way is tried.
 */
export async function copyRichText(rich: RichText): Promise<boolean> {
  return copiedByCommand(rich) || copiedByClipboard(rich);
}

function copiedByCommand({ html, text }: RichText): boolean {
  if (typeof document.execCommand !== "function") return false;
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener("copy", take, true);
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", take, true);
  }
}

async function copiedByClipboard({ html, text }: RichText): Promise<boolean> {
  if (!("clipboard" in navigator) || typeof ClipboardItem === "undefined") return false;
  const part = (words: string, type: string) => new Blob([words], { type });
  const item = new ClipboardItem({
    "text/html": part(html, "text/html"),
    "text/plain": part(text, "text/plain"),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
