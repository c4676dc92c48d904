/** How official documents look, as inline CSS: 二号小标宋 title, 三号仿宋 body at 30 points, 黑体 and 楷体 headings. */
const BODY = "font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:16pt;line-height:30pt";
const SMALL = "font-family:宋体,SimSun,serif;font-size:10.5pt;line-height:14pt";

export const documentStyle = {
  page: "max-width:46em;margin:2em auto;padding:0 1em;background:#ffffff;color:#000000",
  title:
    "font-family:方正小标宋简体,方正小标宋_GBK,宋体,SimSun,serif;font-size:22pt;line-height:36pt;font-weight:normal;text-align:center;margin:0 0 15pt",
  heading:
    "font-family:黑体,SimHei,sans-serif;font-size:16pt;line-height:30pt;font-weight:normal;text-indent:2em;margin:0",
  subheading:
    "font-family:楷体_GB2312,楷体,KaiTi,serif;font-size:16pt;line-height:30pt;font-weight:normal;text-indent:2em;margin:0",
  body: `${BODY};text-indent:2em;text-align:justify;margin:0`,
  caption:
    "font-family:黑体,SimHei,sans-serif;font-size:12pt;line-height:20pt;text-align:center;margin:6pt 0 3pt",
  table: `${SMALL};border-collapse:collapse;width:100%;margin:0 0 8pt`,
  head: `${SMALL};border:1px solid #000000;padding:2pt 4pt;font-weight:bold;text-align:center`,
  cell: `${SMALL};border:1px solid #000000;padding:2pt 4pt`,
  mark: "background-color:#fff2cc;color:#7f6000",
} as const;
