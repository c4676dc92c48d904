import type { Line, TextStyle } from "../core/index";
import { isSystemError } from "./system-error";

/** Standard output that waits for its reader and stops quietly when the reader goes away. */
export type Output = {
  write(text: string): Promise<void>;
  writeLines(lines: readonly Line[]): Promise<void>;
  /** The reader has closed the pipe, as `head` does: nothing more need be done for it. */
  isClosed(): boolean;
};

const CODES: Readonly<Record<TextStyle, string | null>> = {
  plain: null,
  heading: "1;36",
  strong: "1",
  muted: "2",
  error: "31",
  warning: "33",
  note: "34",
};

/** Wraps a stream; colours only where it is a terminal and nobody objects (NO_COLOR). */
export function openOutput(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error) => {
    if (!isSystemError(error) || error.code !== "EPIPE") throw error;
    closed = true;
  });
  const colours = stream.isTTY && !process.env["NO_COLOR"];
  const write = async (text: string) => {
    if (closed || text === "") return;
    await new Promise<void>((resolve) => stream.write(text, () => resolve()));
  };
  return {
    write,
    writeLines: (lines) => write(lines.map((one) => `${lineText(one, colours)}\n`).join("")),
    isClosed: () => closed,
  };
}

function lineText(segments: Line, colours: boolean): string {
  return segments
    .map(({ text, style }) => {
      const code = CODES[style];
      return colours && code !== null ? `\u001B[${code}m${text}\u001B[0m` : text;
    })
    .join("");
}
