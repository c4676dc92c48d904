import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { contentPolicy, scriptHash } from "./scripts/build-page/content-policy.mjs";
import { gate } from "./scripts/build-page/gate.mjs";
import { SingleFilePlugin } from "./scripts/build-page/single-file.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

/** Where office.js comes from when the packager put no copy beside the page: 21Vianet's network, then the global one. */
const officeSources = [
  "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
];

/** Scripts from us and Microsoft's two networks, data from nowhere but our own address; Fluent writes style elements. */
const policy = [
  "default-src 'self'",
  `script-src 'self' ${officeSources.map((source) => new URL(source).origin).join(" ")}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** One loader for all parts; only the syntax they may keep differs. Types are checked by `tsc`. */
function typescript(target, development = false) {
  const transform = { react: { runtime: "automatic", development } };
  const parser = { syntax: "typescript", tsx: true };
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: { loader: "swc-loader", options: { jsc: { parser, target, transform } } },
  };
}

/** The screens' styles are worked out while building: at the start of the pane that took two fifths of the drawing. */
const styles = {
  test: /\.tsx?$/,
  include: path.join(root, "src", "ui"),
  enforce: "post",
  use: "@griffel/webpack-loader",
};

/** swc minifies in a third of terser's time; the result differs by less than one per cent. */
function minimize(ecma) {
  const terserOptions = { ecma, compress: { passes: 2 }, mangle: true };
  return {
    minimizer: [
      new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions }),
    ],
  };
}

const resolve = { extensions: [".ts", ".tsx", ".js", ".json"] };
const addinFolder = path.join(root, "dist", "addin");

/** The core as one browser module: the proof that it needs neither Node nor a DOM. The command line needs no build. */
const core = {
  name: "core",
  target: ["web", "es2022"],
  entry: { core: "./src/core/index.ts" },
  output: {
    path: path.join(root, "dist"),
    filename: "selfeval-[name].mjs",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  resolve,
  module: { rules: [typescript("es2022")] },
  devtool: "source-map",
  performance: { hints: false },
};

/** What must run where the pane cannot: ECMAScript 5, fixed names, no module of any kind. */
const oldBrowserParts = {
  name: "loader",
  target: ["web", "es5"],
  entry: { loader: "./src/taskpane/loader/loader.ts", commands: "./src/commands/commands.ts" },
  output: { path: addinFolder, filename: "[name].js" },
  resolve,
  module: { rules: [typescript("es5")] },
  optimization: minimize(5),
  devtool: false,
};

function page(filename, template, chunks) {
  return new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    inject: false,
    templateParameters: (compilation, assets, tags, options) => ({
      htmlWebpackPlugin: { files: assets, tags, options },
      policy,
      officeSources,
    }),
  });
}

/** The pane: one script for the first screen, the rest by need. Source maps are not shipped. */
function addin(development) {
  return {
    name: "addin",
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/taskpane.ts" },
    output: {
      path: addinFolder,
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      publicPath: "",
      // The loader and the ribbon's script come from the part above, an intranet copy of office.js from a packager.
      clean: { keep: /^(loader\.js|commands\.js)$/ },
    },
    resolve,
    module: { rules: [typescript("es2020", development), styles] },
    plugins: [
      page("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"]),
      page("commands.html", "./src/commands/commands.html", []),
      page("help.html", "./src/taskpane/help.html", []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml" },
          { from: "assets/samples/*待评分.xlsx", to: "assets/sample.xlsx" },
        ],
      }),
    ],
    optimization: { ...minimize(2020), chunkIds: "deterministic" },
    // Evaluated source text (the usual choice while developing) is what our content policy forbids.
    devtool: development ? "source-map" : false,
    performance: { hints: false },
    // Working out the styles is most of the time; a second build takes them from here.
    cache: { type: "filesystem", buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  };
}

const icon = `data:image/png;base64,${readFileSync(path.join(root, "assets/icon-32.png")).toString("base64")}`;
const pageFolder = path.join(root, "dist", "page");

/** The offline page: one script for page and workers, its parts in dist/page, all of it in dist/selfeval.html. */
function offlinePage(development) {
  return {
    name: "page",
    target: ["web", "es2020"],
    // Documents are made by a script of their own, so that the page does not carry their library.
    entry: { page: "./src/page/page.ts", report: "./src/page/report.ts" },
    output: {
      path: pageFolder,
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve,
    module: {
      rules: [typescript("es2020", development)],
      // The formula engine's bytes are handed to it; nothing is to be found by address. What the pane fetches by need is in
      // the script here, but what says `webpackMode: "lazy"`: needed by few, it stands packed in the page.
      parser: { javascript: { url: false, dynamicImportMode: "eager" } },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/page/page.html",
        inject: false,
        minify: false,
        templateParameters: {
          icon,
          gate: `<script>${gate}</script>`,
          policy: contentPolicy({
            scripts: ["'self'", scriptHash(gate)],
            workers: "'self'",
            connections: "'self'",
          }),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "node_modules/@ironcalc/wasm/wasm_bg.wasm", to: "engine.wasm" },
          { from: "assets/samples/*待评分.xlsx", to: "sample.xlsx" },
        ],
      }),
      new SingleFilePlugin(pageFolder, path.join(root, "dist", "selfeval.html")),
    ],
    optimization: { ...minimize(2020), chunkIds: "named" },
    devtool: false,
    performance: { hints: false },
  };
}

export default (env, { mode }) => [
  core,
  oldBrowserParts,
  addin(mode === "development"),
  offlinePage(mode === "development"),
];
