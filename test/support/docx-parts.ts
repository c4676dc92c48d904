import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a Word document as text, by name. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, decoder.decode(part)]),
  );
}

/** A text with what the pointer on it shows. */
export type TippedText = { readonly text: string; readonly tip: string };

/** Every text of the document that has a tip, in order. Throws where the part is not well-formed XML. */
export function tippedTexts(bytes: Uint8Array): readonly TippedText[] {
  const found: { text: string; tip: string }[] = [];
  let open: { text: string; tip: string } | null = null;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:hyperlink") open = { text: "", tip: String(attributes["w:tooltip"] ?? "") };
  });
  parser.on("text", (text) => {
    if (open !== null) open.text += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name !== "w:hyperlink" || open === null) return;
    found.push(open);
    open = null;
  });
  parser.write(docxParts(bytes)["word/document.xml"] ?? "").close();
  return found;
}
