/** The loaded `values` of a used range (with `rowIndex` and `columnIndex`) that begins in A1; `null` for any other. */
export function valuesFromTop(used: Excel.Range): readonly (readonly unknown[])[] | null {
  if (used.isNullObject || used.rowIndex !== 0 || used.columnIndex !== 0) return null;
  return used.values;
}
