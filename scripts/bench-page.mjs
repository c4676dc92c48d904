/** `npm run bench:page`: from drop to findings on the built offline page. See bench/README.md. */
await import("../bench/page/bench-page.mjs");
