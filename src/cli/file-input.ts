import type { Settings, Task } from "./settings";

/** What doing a file starts from. */
export type FileInput = {
  readonly task: Task;
  readonly bytes: Uint8Array;
  /** The file's name without its folders. */
  readonly name: string;
  readonly settings: Settings;
};
