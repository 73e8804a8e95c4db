import { type Figures, medianOf } from './figures';

/** What each subject did at each number of connections, over all rounds. */
export class Results {
  private readonly rounds = new Map<string, Figures[]>();

  add(name: string, connections: number, figures: Figures): void {
    const key = keyOf(name, connections);
    this.rounds.set(key, [...(this.rounds.get(key) ?? []), figures]);
  }

  /** @throws Error when it was not measured. */
  get(name: string, connections: number): Figures {
    return medianOf(this.rounds.get(keyOf(name, connections)) ?? []);
  }

  has(name: string, connections: number): boolean {
    return this.rounds.has(keyOf(name, connections));
  }

  /** Requests, pages or flows a second. */
  rate(name: string, connections: number): number {
    return this.get(name, connections).perSecond;
  }
}

function keyOf(name: string, connections: number): string {
  return `${name} @${connections}`;
}
