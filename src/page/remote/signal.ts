import type { Unsubscribe } from "../../app/ports";

/** Something that is told to whoever listens. */
export type Signal<Event> = {
  add(listener: (event: Event) => void): Unsubscribe;
  tell(event: Event): void;
};

/** A signal that nobody listens to yet. */
export function createSignal<Event>(): Signal<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
  };
}
