/** Limits of our own, so that no file can take all memory or time. Sizes are in bytes. */
export const LIMITS = {
  /** The file itself. */
  fileBytes: 128 * 1024 * 1024,
  /** A workbook of 1,000 sheets with drawings has about 4,000 parts. */
  parts: 20_000,
  partNameBytes: 1_024,
  /** A part that is held as a whole. */
  wholePartBytes: 64 * 1024 * 1024,
  /** A part that is read piece by piece. */
  streamedPartBytes: 320 * 1024 * 1024,
  /** All parts that are read, together. */
  xmlBytes: 384 * 1024 * 1024,
  /** Unpacked to packed. Repetitive sheets reach 60; deflate can reach 1,032. */
  ratio: 200,
  /** Below this size no ratio is suspicious. */
  ratioFreeBytes: 1024 * 1024,
} as const;

/** `formatMegabytes(1_572_864)` → `"1.5 MB"`. */
export function formatMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
