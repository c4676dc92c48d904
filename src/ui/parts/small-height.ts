/** Too low for a frame that stays (a pane at 200 % zoom): there the whole page scrolls instead of one part of it. */
export const SMALL_HEIGHT = "@media (max-height: 420px)";
