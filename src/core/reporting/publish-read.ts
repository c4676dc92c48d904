import type { Quantity } from "../model/quantity";
import type { Read } from "../model/read";
import type { PublishedRead } from "./contract";

/** A read without the cell behind it. */
export function publishRead<T>({ cell, text, value, problem }: Read<T>): PublishedRead<T> {
  return { cell, text, value, problem };
}

/** The same of a target or an actual, with the contract's fields of its value. */
export function publishQuantityRead(read: Read<Quantity>): PublishedRead<Quantity> {
  const { value } = read;
  return publishRead({ ...read, value: value === null ? null : publishQuantity(value) });
}

function publishQuantity(quantity: Quantity): Quantity {
  switch (quantity.kind) {
    case "amount": {
      const { kind, comparator, implied, value, upper, unitOfMeasure, dimension, canonical } =
        quantity;
      return { kind, comparator, implied, value, upper, unitOfMeasure, dimension, canonical };
    }
    case "date": {
      const { kind, comparator, implied, from, to } = quantity;
      return { kind, comparator, implied, from, to };
    }
    case "qualitative":
      return { kind: quantity.kind, text: quantity.text, tier: quantity.tier };
    case "placeholder":
      return { kind: quantity.kind, text: quantity.text };
    case "unreadable":
      return { kind: quantity.kind, text: quantity.text, reason: quantity.reason };
  }
}
