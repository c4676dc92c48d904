export type PlannedCell = { readonly address: string; readonly value: number };

export function contestantArguments(): {
  readonly input: string;
  readonly output: string;
  readonly cells: readonly PlannedCell[];
};

export function sayValuesRead(count: number): void;
