/** How far a run has come. */
export type Progress = {
  /** Another file is done. */
  advance(): void;
  /** Takes the bar off the screen, so that other text can be printed. */
  clear(): void;
};

const WIDTH = 24;
const NO_PROGRESS: Progress = { advance: () => undefined, clear: () => undefined };

/** A bar on a terminal; nothing in a pipe or for a single file. */
export function openProgress(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY || total < 2) return NO_PROGRESS;
  let done = 0;
  const draw = () => stream.write(`\r\u001B[K${bar(done, total)} ${done}/${total}`);
  draw();
  return {
    advance: () => {
      done += 1;
      if (done < total) draw();
    },
    clear: () => stream.write("\r\u001B[K"),
  };
}

function bar(done: number, total: number): string {
  const filled = Math.round((done / total) * WIDTH);
  return `[${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}]`;
}
