import type { Shop } from '@/lib/shop';

type KeptAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

const MOST = 200;

/**
 * Answers that are the same for everybody, kept until anything at all is committed to the database, by this
 * process or another one: what is answered is always what reading it again would give.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, KeptAnswer>();
  private keptAt = -1;

  constructor(private readonly db: Shop['db']) {}

  find(address: string): KeptAnswer | undefined {
    const version = this.db.version();
    if (version !== this.keptAt) this.answers.clear();
    this.keptAt = version;
    return this.answers.get(address);
  }

  /** The moment that an answer about to be read has to be kept with. */
  get moment(): number {
    return this.keptAt;
  }

  /** Keeps what was read since `moment`; when something was committed meanwhile it is not known what was seen. */
  keep(address: string, answer: KeptAnswer, moment: number): void {
    if (moment !== this.keptAt) return;
    if (this.answers.size >= MOST) this.answers.clear();
    this.answers.set(address, answer);
  }
}
