import { escapeText } from "../xml-text";

const DARK = "404040";

/** Programs without these fonts take their own for Latin and East Asian letters, each by itself. */
const FONTS =
  '<a:latin typeface="Calibri"/><a:ea typeface="Microsoft YaHei"/><a:cs typeface="Calibri"/>';

/** `solidFill("404040")`; `alpha` in percent of opacity. */
export function solidFill(color: string, alpha = 100): string {
  const opacity = alpha === 100 ? "" : `<a:alpha val="${alpha * 1000}"/>`;
  return `<a:solidFill><a:srgbClr val="${color}">${opacity}</a:srgbClr></a:solidFill>`;
}

function properties(tag: string, look: TextLook): string {
  const bold = look.bold ? "1" : "0";
  const language = tag === "a:rPr" ? ' lang="zh-CN" altLang="en-US"' : "";
  return `<${tag}${language} sz="${look.points * 100}" b="${bold}">${solidFill(DARK)}${FONTS}</${tag}>`;
}

export type TextLook = { readonly points: number; readonly bold: boolean };

/** How all text of an element looks that has no text of its own, such as the marks of an axis. */
export function textLook(look: TextLook): string {
  const paragraph = `<a:p><a:pPr>${properties("a:defRPr", look)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

/** A title of the chart or of an axis; `turned` writes it upwards. */
export function titleXml(text: string, look: TextLook, turned = false): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const run = `<a:r>${properties("a:rPr", look)}<a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${properties("a:defRPr", look)}</a:pPr>${run}</a:p>`;
  const rich = `<c:rich>${body}<a:lstStyle/>${paragraph}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}
