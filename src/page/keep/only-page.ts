const LOCK = "selfeval-workbench";
/** A page that is being reloaded lets go within this time, in milliseconds (本工具默认). */
const PATIENCE = 1_500;

/**
 * Whether this page is the one that keeps the workbench: the first that is open, until it is left. Where the browser has no
 * locks every page is.
 */
export function becomeOnlyPage(locks: LockManager | undefined): Promise<boolean> {
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const forever = (): Promise<void> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    const signal = AbortSignal.timeout(PATIENCE);
    locks.request(LOCK, { signal }, forever).catch(() => resolve(false));
  });
}
