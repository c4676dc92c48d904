import { useEffect, useState } from "react";
import type { EditHistory, GridSource } from "../../app/workbench/grid-source";

/** How much can be taken back and made again, followed while it changes. */
export function useHistory(source: GridSource): EditHistory {
  const [history, setHistory] = useState(() => source.history());
  useEffect(() => {
    const read = (): void => setHistory(source.history());
    read();
    return source.onChange(read);
  }, [source]);
  return history;
}
