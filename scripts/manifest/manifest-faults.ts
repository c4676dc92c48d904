import { elementsNamed, parseXml, type Element } from "./xml";
import { pngSize } from "./png-size";

/** What the manifest is held against. */
export type ManifestContext = {
  /** The `version` of package.json: `1.2.3` asks for `1.2.3.0`. */
  readonly packageVersion: string;
  /** Every address in the manifest must start so. */
  readonly baseUrl: string;
  /** The bytes of a file of the built site by its path below the address; `null` when there is none. */
  readonly fileAt: (path: string) => Uint8Array | null;
  /** The function names that the commands' script associates. */
  readonly functions: readonly string[];
};

const locales = { main: "zh-CN", others: ["en-US"] };
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const iconSizes = ["16", "32", "80"];
/** Office's limits for the text of a resource by its group. Characters. */
const textLimits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/**
 * What is wrong with a manifest, in sentences; empty when nothing was found. It sees what the schema does not:
 * dangling resources, files that are not there, sizes, locales, the shared runtime's form.
 */
export function manifestFaults(xml: string, context: ManifestContext): readonly string[] {
  const root = parseXml(xml);
  return [
    ...identityFaults(root, context),
    ...addressFaults(root, context),
    ...resourceFaults(root),
    ...localeFaults(root),
    ...iconFaults(root, context),
    ...runtimeFaults(root),
    ...commandFaults(root, context),
  ];
}

function identityFaults(root: Element, { packageVersion }: ManifestContext): string[] {
  const expected = { Version: `${packageVersion}.0`, Permissions: "ReadWriteDocument" };
  const id = textOf(root, "Id");
  return [
    ...when(!guid.test(id), `Id is no GUID: ${id}`),
    ...when(root.attributes["xsi:type"] !== "TaskPaneApp", "the manifest is no TaskPaneApp"),
    ...Object.entries(expected)
      .filter(([name, value]) => textOf(root, name) !== value)
      .map(([name, value]) => `${name} is ${textOf(root, name)}, expected ${value}`),
    ...when(
      elementsNamed(root, "Host").some(
        ({ attributes }) => (attributes["Name"] ?? attributes["xsi:type"]) !== "Workbook",
      ),
      "a Host is not Workbook",
    ),
  ];
}

function addressFaults(root: Element, { baseUrl, fileAt }: ManifestContext): string[] {
  return addresses(root).flatMap((address) => {
    if (!address.startsWith("https://")) return [`not https: ${address}`];
    if (!address.startsWith(`${baseUrl}/`)) return [`not below ${baseUrl}: ${address}`];
    return when(fileAt(pathOf(address, baseUrl)) === null, `no such file: ${address}`);
  });
}

/** Every address the manifest names, resources and the settings of the base part alike. */
function addresses(root: Element): readonly string[] {
  return ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]
    .flatMap((name) => elementsNamed(root, name))
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
}

function pathOf(address: string, baseUrl: string): string {
  return address.slice(baseUrl.length + 1);
}

function resourceFaults(root: Element): string[] {
  const defined = resources(root).map(({ attributes }) => attributes["id"] ?? "");
  const used = elementsWithResid(root);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `resource id over 32 characters: ${id}`),
  ];
}

function resources(root: Element): readonly Element[] {
  return ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => elementsNamed(root, name))
    .filter(({ attributes }) => attributes["id"] !== undefined);
}

function elementsWithResid(element: Element): string[] {
  const own = element.attributes["resid"];
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(elementsWithResid)];
}

function localeFaults(root: Element): string[] {
  const main = textOf(root, "DefaultLocale");
  const localised = [
    ...root.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
    ...elementsNamed(root, "bt:String"),
  ];
  return [
    ...when(main !== locales.main, `DefaultLocale is ${main}, expected ${locales.main}`),
    ...localised.flatMap(overrideFaults),
    ...Object.entries(textLimits).flatMap(([group, limit]) => lengthFaults(root, group, limit)),
  ];
}

function overrideFaults(element: Element): string[] {
  const overrides = element.children.map(({ attributes }) => attributes["Locale"]);
  const label = element.attributes["id"] ?? element.name;
  return locales.others.flatMap((locale) => {
    const count = overrides.filter((each) => each === locale).length;
    return when(count !== 1, `${label} has ${count} overrides for ${locale}, expected 1`);
  });
}

function lengthFaults(root: Element, group: string, limit: number): string[] {
  return elementsNamed(root, group)
    .flatMap((each) => each.children)
    .flatMap((each) => [each, ...each.children])
    .map(({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "")
    .filter((text) => text.length > limit)
    .map((text) => `over ${limit} characters: ${text}`);
}

function iconFaults(root: Element, { baseUrl, fileAt }: ManifestContext): string[] {
  const sizeFaults = (address: string | undefined, size: string): string[] => {
    const bytes = address === undefined ? null : fileAt(pathOf(address, baseUrl));
    const found = bytes && pngSize(bytes);
    if (!found) return [`no PNG at ${address ?? "an icon without address"}`];
    const right = String(found.width) === size && String(found.height) === size;
    return when(!right, `${address} is ${found.width}×${found.height}, expected ${size}×${size}`);
  };
  const address = (id: string | undefined) =>
    elementsNamed(root, "bt:Image").find(({ attributes }) => attributes["id"] === id)?.attributes[
      "DefaultValue"
    ];
  const icons = elementsNamed(root, "Icon");
  return [
    ...sizeFaults(elementsNamed(root, "IconUrl")[0]?.attributes["DefaultValue"], "32"),
    ...sizeFaults(
      elementsNamed(root, "HighResolutionIconUrl")[0]?.attributes["DefaultValue"],
      "64",
    ),
    ...icons.flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      const missing = iconSizes.filter((size) => !sizes.includes(size));
      return missing.map((size) => `an Icon has no size ${size}`);
    }),
    ...icons
      .flatMap(({ children }) => children)
      .flatMap(({ attributes }) =>
        sizeFaults(address(attributes["resid"]), attributes["size"] ?? ""),
      ),
  ];
}

/** The runtime is shared only where its page, the function file and the pane are one and the same resource. */
function runtimeFaults(root: Element): string[] {
  const runtimes = elementsNamed(root, "Runtime");
  const [runtime] = runtimes;
  if (!runtime || runtimes.length > 1) return [`${runtimes.length} Runtime elements, expected 1`];
  const users = [
    ...elementsNamed(root, "FunctionFile"),
    ...elementsNamed(root, "Action").flatMap((each) => elementsNamed(each, "SourceLocation")),
  ];
  const host = elementsNamed(root, "Host").find(({ children }) => children.length > 0);
  return [
    ...when(runtime.attributes["lifetime"] !== "long", "the Runtime's lifetime is not long"),
    ...when(host?.children[0]?.name !== "Runtimes", "Runtimes is not the first element of Host"),
    ...users
      .filter(({ attributes }) => attributes["resid"] !== runtime.attributes["resid"])
      .map(({ name, attributes }) => `${name} uses ${attributes["resid"]}, not the runtime's page`),
  ];
}

function commandFaults(root: Element, { functions }: ManifestContext): string[] {
  const named = elementsNamed(root, "FunctionName").map(({ text }) => text);
  const ids = ["Control", "Group"]
    .flatMap((name) => elementsNamed(root, name))
    .map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...named.filter((each) => !functions.includes(each)).map((each) => `no function ${each}`),
    ...functions.filter((each) => !named.includes(each)).map((each) => `no button for ${each}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `control id twice: ${id}`),
  ];
}

function textOf(root: Element, name: string): string {
  return root.children.find((child) => child.name === name)?.text.trim() ?? "";
}

function when(holds: boolean, fault: string): string[] {
  return holds ? [fault] : [];
}
