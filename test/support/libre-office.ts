import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatAddress } from "../../src/core/model/address";
import type { Workbook } from "../../src/core/model/workbook";

const MINUTES = 60_000;

/** Why LibreOffice cannot be asked; `null` when it can. */
export function officeMissing(): string | null {
  const { error, status } = spawnSync("soffice", ["--version"], { timeout: 2 * MINUTES });
  if (error) return error.message;
  return status === 0 ? null : `soffice --version ended with status ${String(status)}`;
}

/**
 * Says that LibreOffice was not asked. Throws under CI, where it has to be there: a test that asks nobody proves nothing.
 */
export function reportNotAsked(missing: string): void {
  if (process.env["CI"] === "true") throw new Error(`LibreOffice has to be asked: ${missing}`);
  process.stdout.write(`LibreOffice was not asked: ${missing}\n`);
}

/** The file as LibreOffice reads, computes and saves it. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  return converted(bytes, "in.xlsx", "xlsx");
}

/** The workbook as LibreOffice saves it in the format of Excel 97 to 2003. */
export function asXls(bytes: Uint8Array): Uint8Array {
  return converted(bytes, "in.xlsx", "xls");
}

/** What the formulas of the user's sheets come to, by place. */
export function results({ sheets }: Workbook): Record<string, unknown> {
  const cells = sheets
    .filter(({ name }) => !name.startsWith("_"))
    .flatMap(({ name, cells: list }) =>
      [...list.values()]
        .filter(({ formula }) => formula !== null)
        .map((cell) => [`${name}!${formatAddress(cell)}`, cell.error ?? cell.value] as const),
    );
  return Object.fromEntries(cells);
}

/** Why LibreOffice cannot lay out a Word document; `null` when it can: Writer is a part of its own. */
export function writerMissing(): string | null {
  const missing = officeMissing();
  if (missing !== null) return missing;
  try {
    asPdf(new TextEncoder().encode("报告"), "probe.txt");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The document as LibreOffice lays it out in pages. Throws where it opens no such file. */
export function asPdf(bytes: Uint8Array, name: string): Uint8Array {
  return converted(bytes, name, "pdf");
}

function converted(bytes: Uint8Array, name: string, extension: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-office-"));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const target = join(folder, "out");
    const options = ["--headless", "--convert-to", extension, "--outdir", target];
    execFileSync("soffice", [`-env:UserInstallation=${profile}`, ...options, join(folder, name)], {
      stdio: "ignore",
      timeout: 2 * MINUTES,
    });
    return new Uint8Array(readFileSync(join(target, name.replace(/\.\w+$/, `.${extension}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
