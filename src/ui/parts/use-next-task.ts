import { startTransition, useEffect, useState } from "react";

/** Whether the task in which the component was first drawn is over: what follows is drawn in pieces after it. */
export function useNextTask(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setIsOver(true)), 0);
    return () => clearTimeout(timer);
  }, []);
  return isOver;
}
