import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * The core as one browser module: what the task pane and the offline page will load, and the proof that it needs
 * neither Node nor a DOM. The command line needs no build (bin/selfeval.mjs).
 */
export default {
  target: ["web", "es2022"],
  entry: { core: "./src/core/index.ts" },
  output: {
    path: path.join(root, "dist"),
    filename: "selfeval-[name].mjs",
    library: { type: "module" },
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
        },
      },
    ],
  },
  devtool: "source-map",
};
