/** Files by their path with `/`. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What the pane needs of office.js in Excel on Windows, the web and Mac; each language adds a strings file. */
const needed = [
  /^office\.js$/,
  /^(excel-(win32|web|mac|ios)-\d+\.\d+|o15apptofilemappingtable)\.js$/,
  /^(zh-cn|en-us)\/office_strings\.js$/,
  /^telemetry\/[^.]+\.js$/,
];

/** The needed files of a folder that holds office.js; throws when it holds none. */
export function officeFiles(folder: Files): Files {
  if (!folder["office.js"]) throw new Error("--office-js must be a folder with office.js in it");
  return Object.fromEntries(
    Object.entries(folder).filter(([path]) => needed.some((pattern) => pattern.test(path))),
  );
}

/**
 * The page with the copy beside it put before the networks' addresses; throws when the page has no list of them.
 * @example withOfficeCopy('… data-office="https://a/office.js" …') // '… data-office="office-js/office.js https://a/office.js" …'
 */
export function withOfficeCopy(page: string): string {
  const list = 'data-office="';
  if (!page.includes(list)) throw new Error("taskpane.html has no data-office: build it again");
  return page.replace(list, `${list}office-js/office.js `);
}
