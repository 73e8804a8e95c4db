import type { Shop } from '@/lib/shop';

type Versions = ReturnType<Shop['db']['versions']>;

type CachedResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

const MAX_ENTRIES = 200;

/**
 * Caches answers that are the same for everybody until a product or a stock changes, in any process. A cached answer
 * is always what reading it again would give.
 */
export class ResponseCache {
  private readonly answers = new Map<string, CachedResponse>();
  private keptAt: Versions | undefined;

  constructor(private readonly db: Shop['db']) {}

  find(address: string): CachedResponse | undefined {
    const versions = this.db.versions();
    if (versions !== this.keptAt) this.answers.clear();
    this.keptAt = versions;
    return this.answers.get(address);
  }

  /** The version that an answer about to be read has to be kept with. */
  get version(): Versions | undefined {
    return this.keptAt;
  }

  /** Keeps what was read since `version`; when something changed meanwhile it is not known what was seen. */
  keep(address: string, answer: CachedResponse, version: Versions | undefined): void {
    if (version !== this.keptAt) return;
    if (this.answers.size >= MAX_ENTRIES) this.answers.clear();
    this.answers.set(address, answer);
  }
}
