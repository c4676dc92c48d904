import type { Finding } from "../../model/finding";
import { artifactUri } from "./artifact-uri";

/** A workbook of a run: its path as the user gave it, and its place among the run's files. */
export type SarifFile = { readonly file: string; readonly index: number };

export type SarifArtifactLocation = { readonly uri: string; readonly index?: number };

type LogicalLocation = {
  readonly name: string;
  readonly fullyQualifiedName: string;
  readonly kind: string;
};

export type SarifLocation = {
  readonly physicalLocation: { readonly artifactLocation: SarifArtifactLocation };
  readonly logicalLocations: readonly LogicalLocation[];
  readonly properties: { readonly sheet: string; readonly cell: string };
};

/** Where to go: the first cell, by the form's own words and by its address. */
export function sarifLocation(finding: Finding, file: SarifFile): SarifLocation {
  const { cells, sheet } = finding;
  return locationOf(file, { sheet, cell: cells[0] ?? "A1" }, [byWords(finding)]);
}

/** The other cells a finding names. */
export function sarifRelatedLocations(finding: Finding, file: SarifFile): readonly SarifLocation[] {
  const { cells, sheet } = finding;
  return [...new Set(cells.slice(1))].map((cell) => locationOf(file, { sheet, cell }, []));
}

/**
 * A cell is neither a line nor a run of bytes of a packed file, and a workbook is no text: there is no region to give
 * (SARIF 2.1.0 §3.30.1). The cell is a logical location, beside the one by words.
 */
function locationOf(
  { file, index }: SarifFile,
  place: SarifLocation["properties"],
  words: readonly LogicalLocation[],
): SarifLocation {
  return {
    physicalLocation: { artifactLocation: { uri: artifactUri(file), index } },
    logicalLocations: [...words, byAddress(place)],
    properties: place,
  };
}

function byWords({ logicalPath }: Finding): LogicalLocation {
  const steps = logicalPath.split(/[/#]/).filter((step) => step !== "");
  const name = steps.at(-1) ?? logicalPath;
  return { name, fullyQualifiedName: logicalPath, kind: "formItem" };
}

function byAddress({ sheet, cell }: SarifLocation["properties"]): LogicalLocation {
  return { name: cell, fullyQualifiedName: cellReference(sheet, cell), kind: "cell" };
}

/** A cell as a formula would name it: `cellReference("1 月", "H14")` → `"'1 月'!H14"`. */
export function cellReference(sheet: string, cell: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}
