import type { ReportDraft } from "../../core/index";
import type { Channel } from "../channel/channel";
import { connect } from "../channel/peer";

/** What the worker that makes documents does for the page. */
export type ReportDuties = {
  /** The draft as the bytes of a .docx file. */
  document(draft: ReportDraft): Promise<Uint8Array>;
};

/** Serves the page at the other end of a channel. */
export function serveReports(channel: Channel, document: ReportDuties["document"]): void {
  connect<Record<string, never>>(channel, { document }, "now");
}
