import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");
const src = join(root, "src");

/** Each layer and the layers it may import, as in docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "core/model": [],
  "core/values": ["core/model"],
  "core/json": [],
  "core/profiles": ["core/model", "core/values", "core/json"],
  "core/policy": ["core/model", "core/json"],
  "core/reading": ["core/model", "core/values", "core/profiles"],
  "core/scoring": ["core/model", "core/values", "core/policy"],
  "core/checks": ["core/model", "core/values", "core/json", "core/policy", "core/scoring"],
  "core/waivers": ["core/model", "core/checks"],
  "core/next-year": ["core/model", "core/values", "core/policy", "core/scoring", "core/checks"],
  "core/planning": [
    "core/model",
    "core/values",
    "core/profiles",
    "core/policy",
    "core/scoring",
    "core/checks",
    "core/waivers",
    "core/next-year",
  ],
  "core/reporting": [
    "core/model",
    "core/values",
    "core/policy",
    "core/scoring",
    "core/checks",
    "core/waivers",
    "core/next-year",
  ],
  "core/drafting": [
    "core/model",
    "core/policy",
    "core/scoring",
    "core/checks",
    "core/waivers",
    "core/next-year",
    "core/reporting",
  ],
  "core/report-check": [
    "core/model",
    "core/values",
    "core/policy",
    "core/scoring",
    "core/checks",
    "core/reporting",
  ],
  core: [
    "core/model",
    "core/values",
    "core/json",
    "core/profiles",
    "core/policy",
    "core/reading",
    "core/scoring",
    "core/checks",
    "core/waivers",
    "core/next-year",
    "core/planning",
    "core/reporting",
    "core/drafting",
    "core/report-check",
  ],
  app: ["core", "core/model"],
  "hosts/xlsx": ["core/model", "app"],
  "hosts/report-file": ["core/model", "hosts/xlsx"],
  "hosts/docx": ["core/model"],
  "hosts/excel": ["core/model", "app"],
  ui: ["core", "app"],
  taskpane: ["app", "hosts/excel", "ui"],
  commands: ["app", "hosts/excel"],
  page: ["core", "core/model", "app", "hosts/xlsx", "hosts/docx", "hosts/report-file", "ui"],
  cli: ["core", "core/model", "app", "hosts/xlsx", "hosts/docx", "hosts/report-file"],
};

const files = walk(src);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every import and re-export, type-only ones and dynamic ones included. */
function importsOf(file: string): string[] {
  const source = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return source.importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => resolveImport(resolve(dirname(file), name)));
}

function resolveImport(path: string): string {
  if (path.endsWith(".json")) return path;
  for (const candidate of [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")]) {
    if (files.includes(candidate)) return candidate;
  }
  throw new Error(`${relative(root, path)} does not exist`);
}

function layerOf(file: string): string {
  const parts = relative(src, dirname(file)).split("/");
  const two = parts.slice(0, 2).join("/");
  return two in mayImport ? two : (parts[0] ?? "");
}

function show(file: string): string {
  return relative(root, file);
}

describe("architecture", () => {
  it("puts every source file into a layer of the table", () => {
    expect(files.filter((file) => !(layerOf(file) in mayImport)).map(show)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it("imports only in the directions of the table, types included", () => {
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => target.endsWith(".ts") || target.endsWith(".tsx"))
        .filter((target) => {
          const [from, to] = [layerOf(file), layerOf(target)];
          return from !== to && !mayImport[from]?.includes(to);
        })
        .map((target) => `${show(file)} → ${show(target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no import cycle", () => {
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        cycles.push([...path.slice(path.indexOf(file)), file].map(show).join(" → "));
        return;
      }
      state.set(file, "open");
      for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      state.set(file, "done");
    };
    files.forEach((file) => visit(file, []));
    expect(cycles).toEqual([]);
  });

  it("keeps checks of the catalogue apart from each other", () => {
    const catalog = join(src, "core/checks/catalog");
    const wrong = files
      .filter((file) => file.startsWith(catalog) && !file.endsWith("index.ts"))
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter((target) => target.startsWith(catalog))
          .map(() => show(file)),
      );
    expect(wrong).toEqual([]);
  });
});
