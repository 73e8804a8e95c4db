import type { Shop } from '@/lib/shop';

type KeptAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

const MOST = 200;

/**
 * Answers that are the same for everybody, kept until a product or a stock changes, in this process or another
 * one: what is answered is always what reading it again would give.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, KeptAnswer>();
  private keptAt = '';

  constructor(private readonly db: Shop['db']) {}

  find(address: string): KeptAnswer | undefined {
    const { catalog, stock } = this.db.versions();
    const version = `${catalog} ${stock}`;
    if (version !== this.keptAt) this.answers.clear();
    this.keptAt = version;
    return this.answers.get(address);
  }

  /** The version that an answer about to be read has to be kept with. */
  get version(): string {
    return this.keptAt;
  }

  /** Keeps what was read since `version`; when something changed meanwhile it is not known what was seen. */
  keep(address: string, answer: KeptAnswer, version: string): void {
    if (version !== this.keptAt) return;
    if (this.answers.size >= MOST) this.answers.clear();
    this.answers.set(address, answer);
  }
}
