import { useEffect, useState } from "react";

/** Whether the task in which the component was first drawn is over: what follows is drawn in one of its own. */
export function useNextTask(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return isOver;
}
