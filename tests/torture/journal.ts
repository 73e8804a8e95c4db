/** What a client asked until it was answered, and the answer. */
export type Entry = {
  readonly client: string;
  readonly kind: 'add' | 'remove' | 'order' | 'pay';
  /** The one key of all attempts. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly json: unknown;
  readonly attempts: number;
  readonly status: number;
  readonly text: string;
  readonly replayed: boolean;
};

export type PlacedOrder = {
  readonly id: string;
  readonly totalCents: number;
  readonly items: readonly { readonly productId: string; readonly quantity: number }[];
};

/** Everything that was answered, and everything that should not have been. */
export class Journal {
  readonly entries: Entry[] = [];
  readonly problems: string[] = [];
  /** How often somebody asked again for an answer that was there already. */
  comparisons = 0;

  answered(kind: Entry['kind'], status: number): Entry[] {
    return this.entries.filter((entry) => entry.kind === kind && entry.status === status);
  }

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.problems.push(otherwise);
  }
}

/** Pieces by product. */
export function piecesOf(items: PlacedOrder['items']): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const { productId, quantity } of items) {
    pieces.set(productId, (pieces.get(productId) ?? 0) + quantity);
  }
  return pieces;
}

export function sameCounts(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  return one.size === other.size && [...one].every(([id, count]) => other.get(id) === count);
}
