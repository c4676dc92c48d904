import type { TextFiles } from "../look-context";

/** Text files by way of the browser: a download, and a file chosen by the user. */
export const textFiles: TextFiles = { save, choose };

/** The browser has begun the download by then, in milliseconds (本工具默认). */
const RELEASE_AFTER = 10_000;

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER);
}

function choose(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    // In the page, because some browsers forget an input that is nowhere before it has answered.
    input.hidden = true;
    document.body.append(input);
    input.addEventListener("change", () => {
      input.remove();
      const [file] = input.files ?? [];
      if (file) file.text().then(resolve, reject);
      else resolve(null);
    });
    input.addEventListener("cancel", () => {
      input.remove();
      resolve(null);
    });
    input.click();
  });
}
