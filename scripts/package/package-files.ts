import { officeFiles, withOfficeCopy, type Files } from "./intranet-copy";
import { itChecklist } from "./it-checklist";
import { registryFile } from "./registry-file";
import { nginxSnippet, webConfig } from "./server-files";

/** What a package is made of. */
export type PackageParts = {
  /** The built site, `dist/addin`. */
  readonly site: Files;
  readonly version: string;
  readonly baseUrl: string;
  readonly share: string;
  readonly guid: string;
  /** A folder with office.js; `null` for none. */
  readonly officeJs: Files | null;
};

/** The address that manifest.xml carries in the checkout. */
const developmentUrl = "https://localhost:3000";

/** Everything the zip holds, by path; throws with a sentence when the built site is not complete. */
export function packageFiles(parts: PackageParts): Files {
  const { version, baseUrl, share } = parts;
  const about = { version, baseUrl, share, hasOfficeCopy: parts.officeJs !== null };
  return {
    "manifest.xml": bytes(manifestFor(textOf(parts.site, "manifest.xml"), baseUrl)),
    "nginx.conf": bytes(nginxSnippet(baseUrl)),
    "trusted-catalog.reg": registryFile(parts),
    "it-checklist.zh-CN.html": bytes(itChecklist(about)),
    ...inFolder("site", siteFor(parts)),
  };
}

function siteFor({ site, officeJs }: PackageParts): Files {
  // The manifest goes to the users, not to the server.
  const files = Object.fromEntries(
    Object.entries(site).filter(([path]) => path !== "manifest.xml"),
  );
  const hashed = Object.keys(files).filter((path) => /\.[0-9a-f]{10}\.js$/.test(path));
  const withServer = { ...files, "web.config": bytes(webConfig(hashed)) };
  if (officeJs === null) return withServer;
  return {
    ...withServer,
    "taskpane.html": bytes(withOfficeCopy(textOf(site, "taskpane.html"))),
    ...inFolder("office-js", officeFiles(officeJs)),
  };
}

/** The manifest with every address moved to the base address; throws when the development address is left. */
function manifestFor(manifest: string, baseUrl: string): string {
  if (!manifest.includes(developmentUrl)) {
    throw new Error(`manifest.xml names no ${developmentUrl}: build it again`);
  }
  const url = baseUrl.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return manifest.replaceAll(developmentUrl, () => url);
}

function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, data]) => [`${folder}/${path}`, data]),
  );
}

function textOf(files: Files, path: string): string {
  const data = files[path];
  if (!data) throw new Error(`${path} is missing from the built site: run npm run build first`);
  return new TextDecoder().decode(data);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
