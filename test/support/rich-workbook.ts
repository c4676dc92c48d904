import { MAIN_NAMESPACE, relationshipsXml, zipParts } from "./xlsx-builder";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument";
const SHEET_TYPE = `${CONTENT}.spreadsheetml`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A PNG of one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

/**
 * A workbook with what a real one has besides cells: shared strings with rich text, styles, a chart, an
 * image, comments, data validation, conditional formats, names, print set-up, a calculation chain. The
 * sheet 项目一 has scores in C3:C5, their total in C6 and the sheet 汇总 refers to it.
 */
export function richParts(): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationshipsXml([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
    ]),
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ]),
    "xl/worksheets/sheet1.xml": formSheet(),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": summarySheet(),
    "xl/styles.xml": styles(),
    "xl/sharedStrings.xml": sharedStrings(),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN_NAMESPACE}"><c r="C6" i="1"/><c r="B1" i="2"/></calcChain>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN_NAMESPACE}"><authors><author>财务科</author></authors><commentList><comment ref="C3" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": commentShape(),
    "xl/drawings/drawing1.xml": drawing(),
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/charts/chart1.xml": chart(),
    "xl/media/image1.png": PIXEL,
  };
}

/** The bytes of the workbook of `richParts`, some parts changed. */
export function richWorkbook(changes: Record<string, string | Uint8Array> = {}): Uint8Array {
  return zipParts({ ...richParts(), ...changes });
}

function contentTypes(): string {
  const overrides: readonly (readonly [string, string])[] = [
    ["/docProps/app.xml", `${CONTENT}.extended-properties+xml`],
    ["/xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
    ["/xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`],
    ["/xl/worksheets/sheet2.xml", `${SHEET_TYPE}.worksheet+xml`],
    ["/xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`],
    ["/xl/calcChain.xml", `${SHEET_TYPE}.calcChain+xml`],
    ["/xl/comments1.xml", `${SHEET_TYPE}.comments+xml`],
    ["/xl/drawings/drawing1.xml", `${CONTENT}.drawing+xml`],
    ["/xl/charts/chart1.xml", `${CONTENT}.drawingml.chart+xml`],
  ];
  const items = overrides.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Default Extension="vml" ContentType="${CONTENT}.vmlDrawing"/>${items.join("")}</Types>`
  );
}

function workbook(): string {
  return (
    `${HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${R}">` +
    '<fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/>' +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" activeTab="1"/></bookViews>' +
    '<sheets><sheet name="项目一" sheetId="1" r:id="rId1"/><sheet name="汇总" sheetId="4" r:id="rId2"/></sheets>' +
    "<definedNames>" +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'项目一\'!$A$1:$D$6</definedName>' +
    "<definedName name=\"总分\">'项目一'!$C$6</definedName>" +
    '</definedNames><calcPr calcId="145621" iterate="1"/></workbook>'
  );
}

function formSheet(): string {
  return (
    `${HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${R}">` +
    '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D6"/>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="4" max="4" width="30" style="2" customWidth="1"/></cols>' +
    "<sheetData>\r\n" +
    '<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>\r\n' +
    '<row r="2" spans="1:3"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>\r\n' +
    '<row r="3" spans="1:3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>50</v></c><c r="C3" s="2"><v>45.5</v></c></row>\r\n' +
    '<row r="4" spans="1:3"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>30</v></c><c r="C4" s="2"/></row>\r\n' +
    '<row r="5" spans="1:3"><c r="A5" t="s"><v>6</v></c><c r="B5"><v>20</v></c><c r="C5" s="2"><v>20</v></c></row>\r\n' +
    '<row r="6" spans="1:3"><c r="A6" t="s"><v>7</v></c><c r="B6"><v>100</v></c><c r="C6" s="2"><f>SUM(C3:C5)</f><v>65.5</v></c></row>\r\n' +
    "</sheetData>" +
    '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
    '<conditionalFormatting sqref="C3:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="C3:C5"><formula1>0</formula1><formula2>B3</formula2></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>'
  );
}

function summarySheet(): string {
  return (
    `${HEAD}<worksheet xmlns="${MAIN_NAMESPACE}"><dimension ref="A1:B2"/><sheetData>` +
    '<row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1"><f>总分</f><v>65.5</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>IF(B1&gt;=90,"优","良")</f><v>良</v></c></row>' +
    "</sheetData></worksheet>"
  );
}

function styles(): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
    '<fonts count="2"><font><sz val="11"/><name val="仿宋"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf>' +
    '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>'
  );
}

function sharedStrings(): string {
  const plain = ["指标", "分值", "得分", "产出指标", "效益指标", "满意度指标", "总分"];
  const items = plain.map((text) => `<si><t>${text}</t></si>`);
  const rich = "<si><r><rPr><b/></rPr><t>项目支出</t></r><r><t>绩效自评表</t></r></si>";
  return `${HEAD}<sst xmlns="${MAIN_NAMESPACE}" count="9" uniqueCount="8">${rich}${items.join("")}</sst>`;
}

function commentShape(): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>'
  );
}

function drawing(): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchor = (top: number, inner: string): string =>
    `<xdr:twoCellAnchor>${corner("from", 5, top)}${corner("to", 9, top + 8)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}">` +
    `${anchor(0, frame)}${anchor(10, picture)}</xdr:wsDr>`
  );
}

function chart(): string {
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'项目一'!$C$3:$C$5</c:f></c:numRef></c:val></c:ser>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
    "</c:plotArea></c:chart></c:chartSpace>"
  );
}
