/** How the page looks: light and dark, narrow and wide, on screen and on A4. Nothing is loaded from elsewhere. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5c5f66; --paper: #fff; --card: #f6f7f9; --line: #d5d8de;
  --link: #0b57b0; --error: #b3261e; --warning: #8a5300; --note: #1d5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ec; --soft: #a6aab3; --paper: #17181b; --card: #212327;
  --line: #3b3e45; --link: #8ab8ff; --error: #ff9c93; --warning: #f2b861; --note: #8fc1ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0; } h2 { font-size: 1.3rem; line-height: 1.35; margin: 0 0 .25rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; } p { margin: .25rem 0; } a { color: var(--link); }
.soft { color: var(--soft); } small, .small { font-size: .875rem; }
header h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; } header { border-bottom: 2px solid var(--line); padding-bottom: 1rem; margin-bottom: 1.5rem; }
.workbook { border-top: 2px solid var(--line); padding-top: 1.5rem; margin-top: 2.5rem; }
header + .workbook { border-top: 0; padding-top: 0; margin-top: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 1rem 0; }
.counts li { border: 1px solid var(--line); border-radius: .5rem; padding: .25rem .75rem; background: var(--card); }
.counts b { font-size: 1.15rem; margin-left: .35rem; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
.level { font-weight: 600; white-space: nowrap; } .level svg { width: 1em; height: 1em; vertical-align: -.12em; }
.cell { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .875rem; color: var(--soft);
  border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; }
ol.findings { list-style: none; padding: 0; margin: .5rem 0; }
ol.findings > li { border-left: 4px solid var(--line); background: var(--card); border-radius: .25rem;
  padding: .5rem .75rem; margin: .5rem 0; }
ol.findings > li.is-error { border-left-color: var(--error); } ol.findings > li.is-warning { border-left-color: var(--warning); }
ol.findings > li.is-note { border-left-color: var(--note); }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; } details { margin: .5rem 0; }
summary.project { font-size: 1.05rem; } summary small { font-weight: 400; color: var(--soft); }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--card); font-weight: 600; } td.number, th.number { text-align: right; white-space: nowrap; } td.name { min-width: 8em; }
tr.in-force td { font-weight: 600; } tr.in-force small { font-weight: 400; } ul.plain { list-style: none; padding: 0; margin: .25rem 0; }
dl { margin: .25rem 0; } dt { font-weight: 600; margin-top: .25rem; } dd { margin: 0; }
.check { border-top: 1px solid var(--line); padding: .5rem 0; } .check h3 { margin: .25rem 0; font-size: 1rem; }
footer { margin-top: 3rem; border-top: 2px solid var(--line); padding-top: .75rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 34rem) { body { padding: 1rem .75rem 3rem; } th, td { padding: .3rem .4rem; font-size: .9375rem; } }
@media (forced-colors: active) { ol.findings > li { border-left-color: CanvasText; } }
@page { size: A4; margin: 16mm 14mm; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #999;
  --link: #000; --error: #9c1c15; --warning: #6b4000; --note: #164a85; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; } a { text-decoration: none; }
  .workbook + .workbook { break-before: page; margin-top: 0; border-top: 0; }
  li, tr, .check { break-inside: avoid; } h1, h2, h3, summary { break-after: avoid; } thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; } .table { overflow: visible; } }
`;
