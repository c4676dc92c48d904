import path from "node:path";

/** How to bring the served add-in into Excel, in Chinese and English, with this checkout's paths in it. */
export function sideloadHelp({ port, trusted }) {
  const manifest = path.resolve("manifest.xml");
  return [
    "",
    `绩效自评助手正在 https://localhost:${port} 运行，Ctrl+C 结束。`,
    `SelfEval is served on https://localhost:${port}; Ctrl+C ends it.`,
    ...(port === 3000 ? [] : [otherPort(port)]),
    ...(trusted ? [] : [notTrusted]),
    "",
    "Windows",
    `  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v SelfEval /t REG_SZ /d "${manifest}"`,
    "  然后重开 Excel，“开始”选项卡出现“自评检查”组。Then restart Excel: the group is on the Home tab.",
    "  不用时 to remove: reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v SelfEval",
    "Mac",
    "  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef",
    `  cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
    "  然后重开 Excel，“开始”→ 加载项。Then restart Excel: Home, Add-ins.",
    "网页版 Excel on the web",
    "  “开始”→ 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选 manifest.xml。",
    "  Home, Add-ins, More add-ins, My add-ins, Upload My Add-in: choose manifest.xml.",
    `  ${manifest}`,
    "",
  ].join("\n");
}

const notTrusted = [
  "这台电脑还不信任本机证书，Excel 会拒绝加载。请运行：npx office-addin-dev-certs install",
  "This machine does not trust the certificate yet and Excel will refuse the page; run the command above.",
].join("\n");

function otherPort(port) {
  return `manifest.xml 写的是 3000 端口，请用改成 ${port} 的副本。manifest.xml names port 3000: use a copy with ${port}.`;
}
