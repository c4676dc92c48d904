/** What the check list says about this package. */
export type Package = {
  readonly version: string;
  readonly baseUrl: string;
  readonly share: string;
  readonly hasOfficeCopy: boolean;
};

const sources = [
  "https://appsforoffice.cdn.partner.office365.cn（世纪互联）",
  "https://appsforoffice.microsoft.com（全球）",
];

/** One page for IT staff, in Chinese, to print and tick off. */
export function itChecklist(about: Package): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["一、放文件", placing(about)],
    ["二、取得 office.js", office(about)],
    ["三、发给用户（选一种）", handingOut(about)],
    ["四、在一台用户电脑上核对", verifying(about)],
    ["五、以后更新", updating()],
  ];
  const body = sections.map(([title, lines]) => `<h2>${title}</h2>\n${list(lines)}`).join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>绩效自评助手 ${escaped(about.version)} 部署检查表</title>
<style>
@page { size: A4; margin: 14mm; }
body { max-width: 46em; margin: 1em auto; padding: 0 1em; font: 14px/1.55 "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { margin: 0; font-size: 20px; }
h2 { margin: 0.8em 0 0.2em; font-size: 15px; }
ul { margin: 0; padding-left: 0; list-style: none; }
li { padding-left: 1.6em; text-indent: -1.6em; }
li::before { content: "☐ "; }
code { font-family: Consolas, monospace; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>绩效自评助手 ${escaped(about.version)} 部署检查表</h1>
<p>地址：<code>${escaped(about.baseUrl)}</code>　部署人：＿＿＿＿＿＿　日期：＿＿＿＿＿＿</p>
${body}
</body>
</html>
`;
}

function placing({ baseUrl }: Package): readonly string[] {
  return [
    `把 <code>site</code> 文件夹里的全部文件放到服务器，使 <code>${escaped(baseUrl)}/taskpane.html</code> 能打开。`,
    "只需静态文件：IIS 用自带的 <code>web.config</code>，nginx 参照 <code>nginx.conf</code>；不需要数据库和服务端程序。",
    "证书必须被用户电脑信任（单位自建证书要先装根证书），浏览器打开上面的地址不得有证书警告。",
    "不要加 <code>X-Frame-Options</code>，否则网页版 Excel 显示不出任务窗格。",
  ];
}

function office({ hasOfficeCopy }: Package): readonly string[] {
  const copy =
    "本包带有 office.js 的内网副本（<code>site/office-js</code>）。微软只支持从其网络取得 office.js，内网副本属于自行维护；请随 Office 更新定期重新打包。";
  const open = `用户电脑要能访问其中一处：${sources.join("；")}。都不通时可用 <code>--office-js</code> 重新打包放入内网副本。`;
  return [
    hasOfficeCopy ? copy : open,
    "每处最多等 6 秒；都取不到时，任务窗格里会写明原因，不会是空白。",
  ];
}

function handingOut({ share }: Package): readonly string[] {
  return [
    "Microsoft 365 管理中心：设置 → 集成应用 → 上传 <code>manifest.xml</code>（支持最完整）。",
    `共享文件夹（仅 Windows；微软不建议用于正式环境）：把 <code>manifest.xml</code> 放进 <code>${escaped(share)}</code>，在用户电脑导入 <code>trusted-catalog.reg</code>，重开 Excel，“开始”或“插入”→ 加载项 → 共享文件夹 → 绩效自评助手。`,
    "SharePoint 应用程序目录：可用，但没有功能区按钮，用户要从“加载项”里打开面板。",
    "组策略若关闭了“可选的连接体验”，用户自己安装的加载项会被隐藏，管理员部署的不受影响。",
  ];
}

function verifying({ baseUrl }: Package): readonly string[] {
  return [
    "Excel 是 2021 或更新版本、Microsoft 365、Mac 版或网页版；2016、2019 会显示说明页，属正常。",
    "Windows 上已装 WebView2 运行时（“设置 → 应用”里可见 Microsoft Edge WebView2）。",
    `用 Edge 打开 <code>${escaped(baseUrl)}/taskpane.html</code>，应显示“请在 Excel 里打开本工具”。`,
    "“开始”选项卡有“自评检查”组四个按钮：检查本表、检查全部、写入得分、面板。",
    "打开一份自评表，点“检查全部”，面板列出问题；关闭时不保存，文件没有变化。",
  ];
}

function updating(): readonly string[] {
  return [
    "只换网页文件：覆盖 <code>site</code>，用户重开任务窗格即可。",
    "换了功能区按钮或地址：还要重新分发 <code>manifest.xml</code>；共享文件夹方式需移除后重新添加。",
    "按钮没有出现：清空 <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code> 后重开 Excel。",
  ];
}

function list(lines: readonly string[]): string {
  return `<ul>\n${lines.map((line) => `<li>${line}</li>`).join("\n")}\n</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
