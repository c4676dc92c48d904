/** What the process tells its caller, by the contract. */
export const exitStatus = {
  /** Nothing at or above the level asked for. */
  clean: 0,
  /** Findings at or above it. */
  findings: 1,
  /** The command line is wrong. */
  usage: 2,
  /** At least one file could not be read or written. */
  failedFile: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
