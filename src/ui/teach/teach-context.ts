import { createContext, useContext } from "react";

/** Opens the screen where headers are pointed out, at a sheet. */
export type OpenTeach = (sheet: string) => void;

export const TeachContext = createContext<OpenTeach | null>(null);

/** The way to that screen; `null` where there is none. */
export function useTeach(): OpenTeach | null {
  return useContext(TeachContext);
}
