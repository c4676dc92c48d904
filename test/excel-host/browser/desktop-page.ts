import { desktopSurface } from "../surface/desktop-surface";
import { startPageHost } from "./page-host";

/** Runs before the add-in's page: puts desktop Excel on `window.external`. Frames and blank pages get none. */
function install(): void {
  const options = window.__excelHostOptions;
  if (!options || window !== window.top || !window.location.protocol.startsWith("http")) return;
  const { host, server } = startPageHost(options);
  const surface = desktopSurface(host, server, {
    ...options,
    documentUrl: `C:\\自评\\${host.workbook.name}`,
  });
  Object.defineProperty(window, "external", { value: surface, configurable: true });
}

install();
