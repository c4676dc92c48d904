import { readFileSync } from "node:fs";
import { wantedActions } from "../../src/app/wanted-action";
import { manifestFaults, type ManifestContext } from "../../scripts/manifest/manifest-faults";
import { siteFile } from "../../scripts/manifest/site-file";

const xml = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const context: ManifestContext = {
  packageVersion: version,
  baseUrl: "https://localhost:3000",
  fileAt: siteFile,
  functions: wantedActions,
};

describe("manifest.xml", () => {
  it("has no fault: resources, addresses, icons, locales, version, runtime, commands", () => {
    expect(manifestFaults(xml, context)).toEqual([]);
  });

  it("declares no minimum, because a minimum makes the add-in vanish without a reason", () => {
    expect(xml).not.toContain("<Requirements>");
  });

  it("has the four buttons of the group in order", () => {
    const labels = [...xml.matchAll(/<Label resid="([^"]+)"/g)].map(([, id]) => id);
    const texts = labels.map((id) => xml.split(`id="${id}" DefaultValue="`)[1]?.split('"')[0]);
    expect(texts).toEqual(["自评检查", "检查本表", "检查全部", "写入得分", "面板"]);
  });
});

const mutations: readonly (readonly [string, string | RegExp, string, string])[] = [
  [
    "a resid nobody defines",
    'resid="Pane.Tip"',
    'resid="Pane.Tipp"',
    "resid Pane.Tipp is not defined",
  ],
  [
    "a resource nobody uses",
    'resid="Pane.Tip"',
    'resid="CheckAll.Tip"',
    "resource Pane.Tip is never used",
  ],
  [
    "an id defined twice",
    '<bt:Image id="Icon.16"',
    '<bt:Image id="Icon.32"',
    "resource Icon.32 is defined twice",
  ],
  [
    "plain http",
    /https:(\/\/localhost:3000\/help\.html" \/>\n\s+<Hosts>)/,
    "http:$1",
    "not https: http://localhost:3000/help.html",
  ],
  [
    "another host",
    "https://localhost:3000/taskpane.html",
    "https://example.org/taskpane.html",
    "not below https://localhost:3000: https://example.org/taskpane.html",
  ],
  [
    "a page that is not there",
    "localhost:3000/help.html",
    "localhost:3000/hilfe.html",
    "no such file: https://localhost:3000/hilfe.html",
  ],
  [
    "an icon of the wrong size",
    "icon-64.png",
    "icon-80.png",
    "https://localhost:3000/assets/icon-80.png is 80×80, expected 64×64",
  ],
  [
    "an icon missing in the ribbon",
    '<bt:Image size="80" resid="Pane.80" />',
    "",
    "an Icon has no size 80",
  ],
  [
    "another version",
    /<Version>[^<]+/,
    "<Version>9.9.9.0",
    `Version is 9.9.9.0, expected ${version}.0`,
  ],
  ["an id that is no GUID", /<Id>[^<]+/, "<Id>selfeval", "Id is no GUID: selfeval"],
  [
    "lower permissions",
    "ReadWriteDocument",
    "ReadDocument",
    "Permissions is ReadDocument, expected ReadWriteDocument",
  ],
  [
    "another main language",
    "<DefaultLocale>zh-CN",
    "<DefaultLocale>zh",
    "DefaultLocale is zh, expected zh-CN",
  ],
  [
    "a text without English",
    '<bt:Override Locale="en-US" Value="Pane" />',
    "",
    "Pane.Label has 0 overrides for en-US, expected 1",
  ],
  ["a short-lived runtime", ' lifetime="long"', "", "the Runtime's lifetime is not long"],
  [
    "commands outside the shared page",
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Help.Url"',
    "FunctionFile uses Help.Url, not the runtime's page",
  ],
  [
    "a button without a function",
    "<FunctionName>checkSheet",
    "<FunctionName>checkShet",
    "no function checkShet",
  ],
  [
    "a second host",
    '<Host Name="Workbook" />',
    '<Host Name="Document" />',
    "a Host is not Workbook",
  ],
];

describe("the manifest check", () => {
  it.each(mutations)("names %s", (...[, from, to, fault]) => {
    const spoilt = xml.replace(from, to);
    expect(spoilt).not.toBe(xml);
    expect(manifestFaults(spoilt, context)).toContain(fault);
  });

  it("throws with the place when the file is not well formed", () => {
    expect(() => manifestFaults("<a><b></a>", context)).toThrow(/^1:\d+/);
  });
});
