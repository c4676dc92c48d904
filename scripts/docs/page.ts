/** A generated page under docs/. */
export type Page = { readonly path: string; readonly text: string };
