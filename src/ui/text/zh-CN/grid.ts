/** What the offline page's grid says, in Chinese. */
export const grid = {};
