import { PortError, type Watch } from "../../app/ports";

/**
 * Rejects with `PortError("stopped")` when the caller has ended the work. Asked before it begins only: a file
 * is read and changed in memory, and what is begun is done sooner than it could be taken back.
 */
export function heedStop(watch: Watch | undefined): Promise<void> {
  if (!watch?.stopped?.()) return Promise.resolve();
  return Promise.reject(new PortError("stopped", "已停止，工作簿没有改动。"));
}
