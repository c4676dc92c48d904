/**
 * Builds the offline page, serves it to this machine alone with the sample open, and prints the address: `npm start`.
 * [--port 4173]. The same page as one file for a USB stick is dist/selfeval.html.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import makeConfigs from "../webpack.config.js";
import { serveFolder } from "./start/serve-folder.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port must be a number from 0 to 65535: ${values.port}`);
  process.exit(2);
}

console.log("正在生成离线页面…  Building the page…");
await build();
try {
  const address = await serveFolder(path.join(root, "dist", "page"), port);
  console.log(`
打开  Open      ${address}/?sample     （已载入示例工作簿  with the sample workbook）
单文件 One file  ${path.relative(process.cwd(), path.join(root, "dist", "selfeval.html"))}     （可拷贝到任何电脑，双击打开  copy it anywhere and double-click）
停止  Stop      Ctrl+C
`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(
    `端口 ${port} 已被占用，请用 npm start -- --port ${port + 1}。Port ${port} is in use.`,
  );
  process.exit(1);
}

async function build() {
  const config = makeConfigs({}, { mode: "production" }).find(({ name }) => name === "page");
  const compiler = webpack({ ...config, mode: "production" });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (!stats.hasErrors() && existsSync(path.join(root, "dist", "selfeval.html"))) return;
  console.error(stats.toString({ preset: "errors-only" }));
  console.error(
    "\n生成失败，页面没有打开。请重新运行 npm ci 后再试；仍然失败时，请把上面的内容发给开发者。The page was not built: see above.",
  );
  process.exit(1);
}
