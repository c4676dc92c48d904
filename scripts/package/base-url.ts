/** An address the add-in may live at, without a slash at its end; or why the text is none. */
export type BaseUrl = { readonly url: string } | { readonly refusal: string };

/**
 * Reads the address of the folder that will hold the files.
 * @example baseUrlFrom("https://oa.example.gov.cn/selfeval/") // { url: "https://oa.example.gov.cn/selfeval" }
 */
export function baseUrlFrom(text: string | undefined): BaseUrl {
  const refusal = refusalOf(text ?? "");
  return refusal === null ? { url: new URL(text ?? "").href.replace(/\/+$/, "") } : { refusal };
}

function refusalOf(text: string): string | null {
  if (text === "")
    return "--base-url is missing: npm run package -- --base-url https://server/folder";
  if (!URL.canParse(text)) return `--base-url is no address: ${text}`;
  const url = new URL(text);
  if (url.protocol !== "https:") {
    return `--base-url must start with https:// — Excel loads an add-in from nowhere else: ${text}`;
  }
  if (url.search !== "" || url.hash !== "") return `--base-url must not hold ? or #: ${text}`;
  if (url.username !== "" || url.password !== "") return "--base-url must not hold a password";
  if (/\.html?$/i.test(url.pathname)) {
    return `--base-url is the folder's address, not a page's: ${text}`;
  }
  return null;
}
