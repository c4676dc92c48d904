/**
 * Serves the add-in while it is being written, on the address that manifest.xml names: `npm run start:addin`.
 * [--port 3000]. Excel loads nothing without https, hence the certificates.
 */
import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import makeConfigs from "../webpack.config.js";
import { developmentCertificates } from "./start/certificates.mjs";
import { sideloadHelp } from "./start/sideload-help.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port must be a number from 1 to 65535: ${values.port}`);
  process.exit(2);
}

const { server, trusted } = await developmentCertificates();
const reload = `webpack-dev-server/client/index.js?protocol=wss&hostname=localhost&port=${port}&pathname=/ws&live-reload=true&logging=warn`;
const configs = makeConfigs({}, { mode: "development" })
  .filter(({ name }) => name !== "core")
  .map((config) => ({ ...config, mode: "development", stats: "errors-warnings" }))
  // Only the pane reloads itself: the loader must stay as it will be, ECMAScript 5 and all.
  .map((config) => (config.name === "addin" ? reloading(config) : config));

function reloading(config) {
  return { ...config, entry: { taskpane: [reload, config.entry.taskpane] } };
}

const compiler = webpack(configs);
const options = {
  host: "localhost",
  port,
  server: { type: "https", options: server },
  // Excel keeps the pane's page for as long as it can; while writing, every change should be seen.
  headers: { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" },
  static: false,
  hot: false,
  liveReload: true,
  client: false,
};

const devServer = new WebpackDevServer(options, compiler);
try {
  await devServer.start();
  console.log(sideloadHelp({ port, trusted }));
} catch (error) {
  console.error(
    error.code === "EADDRINUSE"
      ? `端口 ${port} 已被占用，请关闭占用它的程序，或用 npm run start:addin -- --port 3001。Port ${port} is in use.`
      : error,
  );
  process.exit(1);
}
