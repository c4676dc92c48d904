import { baseUrlFrom } from "../../scripts/package/base-url";
import type { Files } from "../../scripts/package/intranet-copy";
import { packageFiles, type PackageParts } from "../../scripts/package/package-files";
import { shareRefusal } from "../../scripts/package/registry-file";
import { elementsNamed, parseXml } from "../../scripts/manifest/xml";

const bytes = (text: string) => new TextEncoder().encode(text);

const site: Files = {
  "manifest.xml": bytes(
    '<a><u v="https://localhost:3000/taskpane.html"/><u v="https://localhost:3000/assets/icon-32.png"/></a>',
  ),
  "taskpane.html": bytes(
    '<script data-office="https://a.cn/office.js https://b.com/office.js"></script>',
  ),
  "taskpane.0123456789.js": bytes("1"),
  "loader.js": bytes("2"),
  "assets/icon-32.png": bytes("3"),
};

const parts: PackageParts = {
  site,
  version: "1.2.3",
  baseUrl: "https://oa.example.gov.cn/zp",
  share: "\\\\fs01\\addins",
  guid: "5b0ff1c4-2f6d-4e0a-9f0e-0a3c1f6f6a11",
  officeJs: null,
};

function text(files: Files, path: string, encoding = "utf-8"): string {
  const data = files[path];
  if (!data) throw new Error(`${path} is not in the package`);
  return new TextDecoder(encoding).decode(data);
}

describe("the package", () => {
  const files = packageFiles(parts);

  it("holds the site, the manifest and what the staff need", () => {
    expect(Object.keys(files).sort()).toEqual([
      "it-checklist.zh-CN.html",
      "manifest.xml",
      "nginx.conf",
      "site/assets/icon-32.png",
      "site/loader.js",
      "site/taskpane.0123456789.js",
      "site/taskpane.html",
      "site/web.config",
      "trusted-catalog.reg",
    ]);
  });

  it("moves every address of the manifest and leaves none behind", () => {
    const manifest = text(files, "manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain("https://oa.example.gov.cn/zp/assets/icon-32.png");
  });

  it("lets IIS keep only files whose name changes with their content", () => {
    const config = parseXml(text(files, "site/web.config"));
    const kept = elementsNamed(config, "location").map(({ attributes }) => attributes["path"]);
    expect(kept).toEqual(["taskpane.0123456789.js"]);
  });

  it("gives nginx the folder of the address", () => {
    expect(text(files, "nginx.conf")).toContain("location /zp/ {");
  });

  it("writes a registry file that Windows reads: UTF-16 with its mark, doubled backslashes", () => {
    expect([...(files["trusted-catalog.reg"] ?? []).slice(0, 2)]).toEqual([0xff, 0xfe]);
    const registry = text(files, "trusted-catalog.reg", "utf-16le");
    expect(registry).toContain('"Url"="\\\\\\\\fs01\\\\addins"');
    expect(registry).toContain(`TrustedCatalogs\\{${parts.guid}}]\r\n`);
  });

  it("tells the staff the address, the shared folder and the networks to open", () => {
    const list = text(files, "it-checklist.zh-CN.html");
    for (const part of [
      parts.baseUrl,
      parts.share,
      "1.2.3",
      "appsforoffice.cdn.partner.office365.cn",
    ]) {
      expect(list).toContain(part);
    }
  });

  it("changes nothing in the page when there is no copy of office.js", () => {
    expect(files["site/taskpane.html"]).toEqual(site["taskpane.html"]);
  });
});

describe("a package with a copy of office.js", () => {
  const officeJs = {
    "office.js": bytes("o"),
    "office.debug.js": bytes("d"),
    "excel-web-16.00.js": bytes("w"),
    "excel-web-16.00.debug.js": bytes("d"),
    "word-web-16.00.js": bytes("x"),
    "zh-cn/office_strings.js": bytes("z"),
    "fr-fr/office_strings.js": bytes("f"),
  };
  const files = packageFiles({ ...parts, officeJs });

  it("takes only what Excel asks for", () => {
    const copied = Object.keys(files).filter((path) => path.startsWith("site/office-js/"));
    expect(copied.sort()).toEqual([
      "site/office-js/excel-web-16.00.js",
      "site/office-js/office.js",
      "site/office-js/zh-cn/office_strings.js",
    ]);
  });

  it("puts the copy before the networks", () => {
    expect(text(files, "site/taskpane.html")).toContain(
      'data-office="office-js/office.js https://a.cn/office.js https://b.com/office.js"',
    );
  });

  it("refuses a folder without office.js", () => {
    expect(() => packageFiles({ ...parts, officeJs: { "readme.md": bytes("") } })).toThrow(
      "--office-js must be a folder with office.js in it",
    );
  });
});

describe("what the packager types", () => {
  const addresses: readonly (readonly [string, string | undefined, object])[] = [
    ["an address with a slash at its end", "https://a.cn/b/", { url: "https://a.cn/b" }],
    ["a bare host", "https://a.cn", { url: "https://a.cn" }],
    ["a port", "https://a.cn:8443/b", { url: "https://a.cn:8443/b" }],
    ["nothing", undefined, { refusal: expect.stringContaining("--base-url is missing") }],
    ["plain http", "http://a.cn", { refusal: expect.stringContaining("https://") }],
    ["no address", "a.cn/b", { refusal: expect.stringContaining("no address") }],
    ["a page", "https://a.cn/taskpane.html", { refusal: expect.stringContaining("folder") }],
    ["a query", "https://a.cn/?v=1", { refusal: expect.stringContaining("?") }],
    ["a password", "https://u:p@a.cn", { refusal: expect.stringContaining("password") }],
  ];
  it.each(addresses)("takes or refuses %s", (_name, typed, expected) => {
    expect(baseUrlFrom(typed)).toEqual(expected);
  });

  it.each(["C:\\addins", "\\\\server", "//server/share"])(
    "refuses %s as a shared folder",
    (share) => {
      expect(shareRefusal(share)).toContain("--share");
    },
  );

  it("takes a folder below a share", () => {
    expect(shareRefusal("\\\\fs01\\财务\\addins")).toBeNull();
  });

  it("says which file is missing when the site was not built", () => {
    expect(() => packageFiles({ ...parts, site: {} })).toThrow("npm run build");
  });
});
