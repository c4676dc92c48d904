/** Files whose name changes with their content may be kept for a year; all others are asked for again. */
const year = 31_536_000;

/** For IIS: types, compression, what may be kept. Goes into the site's folder. */
export function webConfig(hashedFiles: readonly string[]): string {
  const kept = hashedFiles.map(
    (name) => `  <location path="${name}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:00:00" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".html" />
      <mimeMap fileExtension=".html" mimeType="text/html; charset=utf-8" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Content-Type-Options" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <!-- Excel on the web shows the pane in a frame: no X-Frame-Options here. -->
        <remove name="X-Frame-Options" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${kept.join("\n")}
</configuration>
`;
}

/** For nginx: two location blocks to put into the server block of the https site. */
export function nginxSnippet(baseUrl: string): string {
  // nginx compares with the decoded path.
  const path = decodeURI(new URL(`${baseUrl}/`).pathname);
  const pattern = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `# 放进 https 站点的 server { } 里；alias 改成 site 文件夹的实际位置。
# Put this into the server { } of the https site; point alias at the folder "site".
# 网页版 Excel 用框架显示任务窗格：不要加 X-Frame-Options。
location ${path} {
    alias /srv/selfeval/site/;
    ${headers("no-cache")}
}
# 文件名里带内容摘要的脚本可以长期保留。
location ~ "^${pattern}(.+\\.[0-9a-f]{10}\\.js)$" {
    alias /srv/selfeval/site/$1;
    ${headers(`public, max-age=${year}, immutable`)}
}
`;
}

function headers(cacheControl: string): string {
  return `charset utf-8;
    charset_types text/javascript application/json;
    types {
        text/html html;
        text/javascript js;
        image/png png;
        application/json json;
    }
    gzip on;
    gzip_types text/javascript application/json;
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control "${cacheControl}" always;`;
}
