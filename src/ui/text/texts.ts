import type { zhCN } from "./zh-CN/index";

/** Any text of the same key, and any function of the same arguments: what a language owes to the Chinese one. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** What a language must provide: the keys of the Chinese texts; a figure in a text is an argument of its function. */
export type Texts = Shape<typeof zhCN>;
