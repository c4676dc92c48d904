import { webSurface } from "../surface/web-surface";
import { startPageHost } from "./page-host";

/** The host page of Excel on the web: frames the add-in, untouched, and answers its messages. */
function open(): void {
  const options = window.__excelHostOptions;
  const addin = document.documentElement.dataset["addin"];
  if (!options || addin === undefined) return;
  const { host, server } = startPageHost(options);
  const frame = document.createElement("iframe");
  // office.js reads who frames it from the frame's name, so it stands before the page is asked for.
  frame.name = frameName(options.language);
  frame.title = "自评检查";
  const documentUrl = `${window.location.origin}/${encodeURIComponent(host.workbook.name)}`;
  const surface = webSurface({ host, server }, { ...options, documentUrl }, (text) =>
    frame.contentWindow?.postMessage(text, window.location.origin),
  );
  window.addEventListener("message", (event) => {
    const fromAddin = event.source === frame.contentWindow;
    if (fromAddin && typeof event.data === "string") surface.receive(event.data);
  });
  frame.src = addin;
  document.body.append(frame);
}

function frameName(language: string): string {
  return JSON.stringify({
    hostInfo: `Excel$Web$16.00$${language}$selfeval$$disableLogging$0`,
    xdmInfo: `conv1|app1|${window.location.href}`,
    serializerVersion: 1,
    baseFrameName: "selfeval",
  });
}

open();
