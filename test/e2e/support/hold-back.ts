import type { BrowserContext, Page, Route } from "playwright-core";

/** Files that are on their way for as long as a test wants. */
export type HeldBack = {
  /** Resolves once one of them was asked for. */
  readonly asked: Promise<void>;
  /** Lets them come, and those asked for later. */
  letCome(): Promise<void>;
  /** The network drops them; those asked for later come. */
  drop(): Promise<void>;
};

/** Holds back every answer whose address fits, as a slow network would. */
export async function holdBack(place: Page | BrowserContext, address: RegExp): Promise<HeldBack> {
  const held: Route[] = [];
  let open = false;
  let tell: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  await place.route(address, async (route) => {
    if (open) return route.fallback();
    held.push(route);
    tell();
  });
  const end = (how: (route: Route) => Promise<void>) => async () => {
    open = true;
    for (const route of held.splice(0)) await how(route);
  };
  return {
    asked,
    letCome: end((route) => route.fallback()),
    drop: end((route) => route.abort("connectionfailed")),
  };
}
