/** @jest-environment jsdom */
import { noticeFor, type NoticeReason } from "../../src/taskpane/loader/notice-texts";

const china = "https://appsforoffice.cdn.partner.office365.cn/lib/office.js";
const world = "https://appsforoffice.microsoft.com/lib/office.js";
const copy = "office-js/office.js";

type ReadyInfo = { host: string | null };
type OfficeStub = {
  onReady(done?: (info: ReadyInfo) => void): Promise<ReadyInfo>;
  context: object;
};

/** An office.js that answers at once, or never. */
function office(host: string | null | "never", level = "1.15"): OfficeStub {
  return {
    onReady: (done) => {
      if (host !== "never") done?.({ host });
      return Promise.resolve({ host });
    },
    context: {
      displayLanguage: "zh-CN",
      requirements: {
        isSetSupported: (_set: string, least: string) =>
          Number(level.slice(2)) >= Number(least.slice(2)),
      },
    },
  };
}

const page = `<div id="pane"><div id="skeleton">正在打开…</div></div>`;

/** A page with the loader begun and its first frame drawn. */
function start(sources: readonly string[]): void {
  document.head.innerHTML = `<script id="loader" data-office="${sources.join(" ")}" data-commands="commands.js" data-pane="taskpane.js"></script>`;
  document.body.innerHTML = page;
  jest.isolateModules(() => jest.requireActual("../../src/taskpane/loader/loader"));
  jest.advanceTimersByTime(300);
}

function scripts(): (string | null)[] {
  return [...document.head.querySelectorAll("script[src]")].map((each) => each.getAttribute("src"));
}

/** The network answers the script, or refuses it. */
function answer(source: string, how: "load" | "error", brings?: OfficeStub): void {
  if (brings) Object.assign(window, { Office: brings });
  document.head.querySelector(`script[src="${source}"]`)?.dispatchEvent(new Event(how));
}

/** Whether the pane was told that it may open. */
function isOpen(): boolean {
  return document.documentElement.hasAttribute("data-pane-open");
}

function title(): string | null {
  return document.querySelector("#notice h1")?.textContent ?? null;
}

const zhTitle = (reason: NoticeReason) => noticeFor(reason, "zh-CN").title;

beforeEach(() => {
  jest.useFakeTimers();
  Object.defineProperty(HTMLScriptElement.prototype, "noModule", {
    value: false,
    configurable: true,
  });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, "Office");
  document.documentElement.removeAttribute("data-pane-open");
});

describe("the loader", () => {
  it("asks for nothing before the skeleton had a frame", () => {
    document.head.innerHTML = `<script id="loader" data-office="${china}"></script>`;
    document.body.innerHTML = page;
    jest.isolateModules(() => jest.requireActual("../../src/taskpane/loader/loader"));
    expect(scripts()).toEqual([]);
  });

  it("asks 21Vianet first, reads the pane meanwhile, and opens it once Excel answered", () => {
    start([china, world]);
    expect(scripts()).toEqual([china, "taskpane.js"]);
    expect(isOpen()).toBe(false);
    answer(china, "load", office("Excel"));
    expect(scripts()).toEqual([china, "taskpane.js", "commands.js"]);
    expect(isOpen()).toBe(true);
    expect(title()).toBeNull();
  });

  it("takes the packager's copy before any network", () => {
    start([copy, china, world]);
    answer(copy, "load", office("Excel"));
    expect(scripts()).toEqual([copy, "taskpane.js", "commands.js"]);
  });

  it("goes on at once where a source refuses, and forgets its script", () => {
    start([china, world]);
    answer(china, "error");
    expect(scripts()).toEqual(["taskpane.js", world]);
  });

  it("gives a silent source six seconds", () => {
    start([china, world]);
    jest.advanceTimersByTime(5_600);
    expect(scripts()).toEqual([china, "taskpane.js"]);
    jest.advanceTimersByTime(500);
    expect(scripts()).toEqual(["taskpane.js", world]);
  });

  it("takes an answer without Office in it (a sign-in page) for a refusal", () => {
    start([china, world]);
    answer(china, "load");
    expect(scripts()).toEqual(["taskpane.js", world]);
  });

  it("shows a readable page within 20 seconds when no source answers at all", () => {
    start([copy, china, world]);
    jest.advanceTimersByTime(19_000);
    expect(title()).toBe(noticeFor("noOffice", navigator.language).title);
    const text = document.getElementById("notice")?.textContent;
    expect(text).toContain("https://appsforoffice.cdn.partner.office365.cn");
    expect(text).toContain("https://appsforoffice.microsoft.com");
    expect(document.getElementById("skeleton")?.style.display).toBe("none");
  });

  const gates: readonly (readonly [string, OfficeStub, NoticeReason])[] = [
    ["outside Excel", office(null), "notExcel"],
    ["in Word", office("Word"), "notExcel"],
    ["in an Excel below 1.4", office("Excel", "1.3"), "oldExcel"],
  ];
  it.each(gates)("says why it does not open %s", (_name, stub, reason) => {
    start([china]);
    answer(china, "load", stub);
    expect(title()).toBe(zhTitle(reason));
    expect(isOpen()).toBe(false);
  });

  it("opens in an Excel of exactly 1.4", () => {
    start([china]);
    answer(china, "load", office("Excel", "1.4"));
    expect(isOpen()).toBe(true);
  });

  it("says that Excel has not answered, and opens all the same when it does", () => {
    let late: ((info: ReadyInfo) => void) | undefined;
    const silent = office("never");
    start([china]);
    answer(china, "load", { ...silent, onReady: (done) => ((late = done), silent.onReady()) });
    jest.advanceTimersByTime(10_100);
    expect(title()).toBe(zhTitle("noAnswer"));
    late?.({ host: "Excel" });
    expect(title()).toBeNull();
    expect(document.getElementById("skeleton")?.style.display).toBe("");
    expect(isOpen()).toBe(true);
  });

  it("says that the pane did not load completely when the server no longer has its script", () => {
    start([china]);
    answer(china, "load", office("Excel"));
    answer("taskpane.js", "error");
    expect(title()).toBe(zhTitle("incomplete"));
  });

  it("says so too when the script was lost before Excel answered", () => {
    start([china]);
    answer("taskpane.js", "error");
    answer(china, "load", office("Excel"));
    expect(title()).toBe(zhTitle("incomplete"));
    expect(isOpen()).toBe(false);
  });

  it("speaks Chinese to any Chinese Office and English to every other", () => {
    expect(noticeFor("notExcel", "zh-TW").title).toBe(zhTitle("notExcel"));
    expect(noticeFor("notExcel", "fr-FR").title).toBe("Please open this tool in Excel");
  });
});
