import { reportDocument } from "../hosts/docx/report-document";
import { sourceText } from "../core/index";
import { scopeChannel, type ScopeLike } from "./channel/channel";
import { serveReports } from "./report/serve-reports";

/** The script that makes documents: a worker of its own, loaded when the first one is asked for. */
serveReports(scopeChannel(globalThis as unknown as ScopeLike), (draft) =>
  reportDocument(draft, sourceText),
);
