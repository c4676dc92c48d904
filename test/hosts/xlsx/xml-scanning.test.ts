import fc from "fast-check";
import { indexHandler, indexSheet } from "../../../src/hosts/xlsx/write/index-sheet";
import { newScan } from "../../../src/hosts/xlsx/write/sheet-scan";
import { parsePart } from "../../../src/hosts/xlsx/xml/parse-xml";
import type { ScanHandler } from "../../../src/hosts/xlsx/xml/plain-scanner";
import { parseXml, scanPlainXml, scanXml } from "../../../src/hosts/xlsx/xml/scan-xml";
import { oddSheet, oddXml } from "../../support/odd-xml";

type Event = readonly (string | number | boolean)[];

/** Records what is reported; text in one piece, however many it came in, and none outside the root. */
function recorder(): { readonly events: Event[]; readonly handler: ScanHandler } {
  const events: Event[] = [];
  let depth = 0;
  return {
    events,
    handler: {
      open: (name, attributes, { start, end }) => {
        depth += 1;
        const values = attributes.names().flatMap((key) => [key, attributes.get(key) ?? ""]);
        events.push(["open", name, start, end, attributes.isEmptyElement(), ...values]);
      },
      close: (name, start, end) => {
        depth -= 1;
        events.push(["close", name, start, end]);
      },
      text: (text) => {
        const last = events.at(-1);
        if (depth === 0 || text === "") return;
        if (last?.[0] === "text") events[events.length - 1] = ["text", `${last[1]}${text}`];
        else events.push(["text", text]);
      },
    },
  };
}

/** What the whole parser reports; `null` for what is not well formed. */
function parsed(xml: string): readonly Event[] | null {
  const { events, handler } = recorder();
  try {
    parseXml(xml, handler);
    return events;
  } catch {
    return null;
  }
}

/** The same through `parsePart`, which has no offsets, in pieces of the given length. */
function readInPieces(xml: string, length: number): readonly Event[] | null {
  const { events, handler } = recorder();
  const nowhere = { start: 0, end: 0 };
  const pieces = {
    readTextInPieces: (_: string, onPiece: (piece: string) => void) => {
      for (let at = 0; at < xml.length; at += length) onPiece(xml.slice(at, at + length));
    },
  };
  try {
    parsePart(pieces, "part.xml", {
      root: "worksheet",
      handler: {
        open: (name, attributes) => handler.open(name, attributes, nowhere),
        close: (name) => handler.close(name, 0, 0),
        text: handler.text,
      },
    });
    return events;
  } catch {
    return null;
  }
}

function withoutPlaces(events: readonly Event[] | null): readonly Event[] | null {
  return (
    events?.map((event) =>
      event.map((item, at) => ((at === 2 || at === 3) && event[0] !== "text" ? 0 : item)),
    ) ?? null
  );
}

const RUNS = { numRuns: 3_000 };

describe("scanning XML", () => {
  test("the fast way reports what the whole parser reports, or gives up", () => {
    let accepted = 0;
    fc.assert(
      fc.property(oddXml, (xml) => {
        const { events, handler } = recorder();
        if (!scanPlainXml(xml, handler)) return;
        accepted += 1;
        expect(events).toEqual(parsed(xml));
      }),
      RUNS,
    );
    expect(accepted).toBeGreaterThan(RUNS.numRuns / 10);
  });

  test("both ways together report what the whole parser reports", () => {
    fc.assert(
      fc.property(oddXml, (xml) => {
        const expected = parsed(xml);
        const scan = (): readonly Event[] =>
          scanXml(xml, { begin: recorder, handlerOf: ({ handler }) => handler }).events;
        if (expected === null) expect(scan).toThrow();
        else expect(scan()).toEqual(expected);
      }),
      RUNS,
    );
  });

  test("a part that comes in pieces reads as the whole parser reads it, wherever it is cut", () => {
    fc.assert(
      fc.property(oddXml, fc.integer({ min: 1, max: 40 }), (xml, length) => {
        fc.pre(
          !xml.includes("x:worksheet") && !xml.includes("xmlns:x") && !xml.startsWith("\ufeff"),
        );
        expect(readInPieces(xml, length)).toEqual(withoutPlaces(parsed(xml)));
      }),
      RUNS,
    );
  });

  test("the index of a worksheet is the same both ways", () => {
    const wanted = new Set([1, 2, 5]);
    fc.assert(
      fc.property(oddSheet, (xml) => {
        const scan = newScan(wanted);
        try {
          parseXml(xml, indexHandler(scan));
        } catch {
          expect(() => indexSheet(xml, wanted)).toThrow();
          return;
        }
        expect(indexSheet(xml, wanted)).toEqual({
          ...scan,
          place: expect.anything() as unknown,
          prefix: scan.prefix ?? "",
        });
      }),
      RUNS,
    );
  });
});
