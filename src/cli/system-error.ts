/** Whether the operating system refused something, by its code ("ENOENT"): the world failed, not we. */
export function isSystemError(error: unknown): error is { readonly code: string } {
  return (
    typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
  );
}
