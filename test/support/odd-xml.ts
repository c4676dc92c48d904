import fc from "fast-check";

/** What XML may hold in odd places, and what it may not hold at all. */
const ODDITIES = [
  "<!-- a > comment -->",
  "<!--x--><!---->",
  '<![CDATA[<c r="Z9">]]>',
  "<?note a>b?>",
  "<!DOCTYPE a>",
  "&amp;",
  "&#x41;",
  "&#10;",
  "&#xFFFE;",
  "&#0;",
  "&bogus;",
  "&",
  "&#X41;",
  "]]>",
  "]]",
  ">",
  "<",
  "</c>",
  "</ c>",
  "</c >",
  "<c/>",
  "< c/>",
  "<c r='B2' s=\"1\" />",
  '<c r="B2"s="1"/>',
  '<c r = "B2"/>',
  '<c r="B2" r="B3"/>',
  "<c r=B2/>",
  '<c r="a<b"/>',
  '<c r="a>b&quot;\n"><v>1</v></c>',
  '<格 r="1"/>',
  '<x:c r="C3"><x:v>2</x:v></x:c>',
  ' xmlns:x="main"',
  ' r="7"',
  "\r\n",
  "\r",
  "\n\t ",
  "\u0001",
  "\ufffe",
  "\ufeff",
  "\u00a0",
  "𠀀文",
  '"',
  "'",
  "=",
  "/",
  '<?xml version="1.0"?>',
] as const;

const DECLARATIONS = [
  "",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "<?xml version='1.0'?>",
  '<?xml version="1.1"?>',
  ' <?xml version="1.0"?>',
  "\ufeff",
] as const;

const VALUE = fc.constantFrom(
  "1",
  "A1",
  "B12",
  "甲",
  "",
  "a&amp;b",
  "&lt;",
  "x y",
  "0.5",
  "shared",
  "array",
);
const NAME = fc.constantFrom("r", "s", "t", "ref", "x:dy", "spans", "customFormat", "xml:space");
const ATTRIBUTES = fc
  .uniqueArray(fc.tuple(NAME, VALUE, fc.constantFrom('"', "'")), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((list) => list.map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`).join(""));
const TEXT = fc.constantFrom("", "1", "文字", "a &amp; b", "\n  ", "a>b", "x]]y", "&#20013;");

const ELEMENT = fc.letrec<{ readonly element: string; readonly content: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom("c", "v", "f", "row", "is", "t", "mergeCell", "x:ext", "col"),
      ATTRIBUTES,
      fc.option(tie("content"), { depthSize: "small" }),
    )
    .map(([name, attributes, content]) =>
      content === null ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`,
    ),
  content: fc
    .array(fc.oneof({ depthSize: "small" }, TEXT, tie("element")), { maxLength: 4 })
    .map((pieces) => pieces.join("")),
})).content;

/** XML of any shape, and XML with something odd put in somewhere; not all of it is well formed. */
export const oddXml: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom(...DECLARATIONS)),
    fc.constantFrom("worksheet", "x:worksheet"),
    ELEMENT,
    fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom("\n", " text", "<c/>")),
    fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(...ODDITIES)), { maxLength: 2 }),
  )
  .map(([declaration, root, content, after, oddities]) => {
    const plain = `${declaration}<${root} xmlns="main">${content}</${root}>${after}`;
    return oddities.reduce((xml, [place, oddity]) => putIn(xml, place, oddity), plain);
  });

/** Between two characters, never inside one: text that was decoded holds no half of a surrogate pair. */
function putIn(xml: string, place: number, oddity: string): string {
  const characters = [...xml];
  const at = place % (characters.length + 1);
  return characters.slice(0, at).join("") + oddity + characters.slice(at).join("");
}

/** A worksheet as programs write them, with up to one thing odd in it. */
export const oddSheet: fc.Arbitrary<string> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "x:"),
    fc.array(
      fc.constantFrom(
        '<P:c r="AN" s="1"/>',
        '<P:c r="BN" t="s"><P:v>0</P:v></P:c>',
        "<P:c><P:f>A1&lt;2</P:f></P:c>",
        '<P:c r="DN"><P:f t="array" ref="D1:D3">1</P:f></P:c>',
        '<P:c r="EN"><P:f t="shared" si="0"/></P:c>',
      ),
      { maxLength: 4 },
    ),
    fc.option(fc.tuple(fc.nat(10_000), fc.constantFrom(...ODDITIES))),
  )
  .map(([rows, prefix, cells, oddity]) => {
    const data = [...rows]
      .sort((a, b) => a - b)
      .map((row) =>
        `<P:row r="N" spans="1:5">${cells.join("")}</P:row>`.replaceAll('N"', `${row}"`),
      )
      .join("");
    const xml = (
      `<P:worksheet xmlns:x="main"><P:dimension ref="A1:E9"/><P:cols><P:col min="1" max="2" style="3"/></P:cols>` +
      `<P:sheetData>${data}</P:sheetData><P:sheetProtection sheet="1"/>` +
      '<P:mergeCells><P:mergeCell ref="A1:B2"/><P:mergeCell ref="$C$1:D2"/></P:mergeCells></P:worksheet>'
    ).replaceAll("P:", prefix);
    return oddity === null ? xml : putIn(xml, ...oddity);
  });
