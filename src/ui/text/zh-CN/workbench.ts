/** What the offline page's workbench says, in Chinese. */
export const workbench = {};
