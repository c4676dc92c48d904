import { PortError } from "../ports";

/** A file that could not be read, checked or saved. The message is Chinese and for the user: what is wrong, then what to do. */
export class FileProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileProblem";
  }
}

/** The words for whatever went wrong: those of a `FileProblem` or a host's refusal, else that it is a mistake of ours. */
export function problemText(error: unknown): string {
  if (error instanceof FileProblem || error instanceof PortError) return error.message;
  return "本工具内部出错，不是您的文件或操作的问题。请重试；仍然出错时，请反馈给开发者。";
}
