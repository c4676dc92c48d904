/** The built page, and what of its work is left without screens, then without evaluation: see bare-page.ts. */
export const CONTESTANTS = ["page", "evaluate", "parse"];

/** The address of a contestant: the built page as its users open it, or the bare one. */
export function addressOf(name, { page, bare }) {
  return name === "page" ? page : `${bare}?${name}`;
}
