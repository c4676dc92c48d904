import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { localCertificate } from "./certificate";
import { bundleEntry, optionsScript, type ChromiumOptions } from "./chromium";
import { fileIn, officeFile, type ServedFile } from "./office-files";

/** A server of a built folder, with office.js beside it. */
export type FolderServer = {
  /** `"https://localhost:34567"` */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly requested: readonly string[];
  /** Pages that exist only here; by path, e.g. `"/page.html"`. */
  readonly pages: Map<string, string>;
  /**
   * The address of a page that plays Excel on the web around `addin` (a path of this server, e.g.
   * `"/taskpane.html"`). Needs https: office.js speaks with nobody else.
   */
  hostPage(addin: string, options?: ChromiumOptions): Promise<string>;
  close(): Promise<void>;
};

export type ServeOptions = {
  /** With a certificate made on the spot; the browser must be told to take it (`ignoreHTTPSErrors`). */
  readonly https?: boolean;
};

/**
 * Serves the files of a folder, and the npm package's office.js under `/office-js/` without copying it. The port
 * is free and the machine's own address is the only one listened at.
 */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<FolderServer> {
  const pages = new Map<string, string>();
  const requested: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? "/";
    requested.push(path);
    void findFile({ folder, pages }, path).then(
      (file) => send(response, file),
      (error: unknown) => send(response, { status: 500, text: String(error) }),
    );
  };
  const server = options.https ? createHttps(localCertificate(), handle) : createHttp(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${options.https ? "https" : "http"}://localhost:${port}`;
  return {
    origin,
    requested,
    pages,
    hostPage: (addin, host) => addHostPage(pages, { origin, addin, host: host ?? {} }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Sources = { readonly folder: string; readonly pages: ReadonlyMap<string, string> };

async function findFile({ folder, pages }: Sources, path: string): Promise<ServedFile | null> {
  const plain = path.split("?")[0] ?? "/";
  const page = pages.get(plain);
  if (page !== undefined) {
    const type = plain.endsWith(".js")
      ? "text/javascript; charset=utf-8"
      : "text/html; charset=utf-8";
    return { body: Buffer.from(page), type };
  }
  if (plain.startsWith("/office-js/")) return officeFile(plain.slice("/office-js/".length));
  return fileIn(folder, plain.slice(1));
}

type Failure = { readonly status: number; readonly text: string };

function send(response: ServerResponse, file: ServedFile | Failure | null): void {
  if (file && "body" in file) {
    response.writeHead(200, { "content-type": file.type, "cache-control": "no-store" });
    response.end(file.body);
    return;
  }
  response.writeHead(file?.status ?? 404, { "content-type": "text/plain; charset=utf-8" });
  response.end(file?.text ?? "not found");
}

type HostPage = {
  readonly origin: string;
  readonly addin: string;
  readonly host: ChromiumOptions;
};

async function addHostPage(
  pages: Map<string, string>,
  { origin, addin, host }: HostPage,
): Promise<string> {
  const [options, script] = await Promise.all([optionsScript(host), bundleEntry("web-page")]);
  const number = pages.size;
  const [page, code] = [`/excel-on-the-web-${number}.html`, `/excel-on-the-web-${number}.js`];
  pages.set(code, `${options}\n${script}`);
  pages.set(
    page,
    `<!doctype html><html lang="zh-CN" data-addin="${origin}${addin}"><head><meta charset="utf-8">` +
      `<title>Excel</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style></head>` +
      `<body><script src="${code}"></script></body></html>`,
  );
  return `${origin}${page}`;
}
