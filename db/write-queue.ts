import type BetterSqlite3 from 'better-sqlite3';
import { DatabaseUnavailable, type Session } from './database';
import { retryOnBusy, toDatabaseError } from './lock';

/** Resolves or rejects the promise of one writer. */
type Answer = () => void;
type Job = { attempt(): Promise<Answer>; fail(error: unknown): void };

/** More writers are refused at once: they would wait too long. */
const MAX_WAITING = 1_000;

/** More writers do not share one commit: the first of them would wait too long. */
const MAX_BATCH_SIZE = 64;

/**
 * One sync to disk serves every writer that is waiting: what is queued runs inside one
 * `BEGIN IMMEDIATE`, each piece of work in its own savepoint. Nobody is answered before the commit, refused
 * writers included: what refused them may have been written in the same batch.
 */
export class WriteQueue {
  private waiting: Job[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly connection: BetterSqlite3.Database,
    private readonly session: Session,
  ) {}

  /** @throws DatabaseUnavailable at once, when too many are waiting */
  async add<T>(work: (session: Session) => Promise<T>): Promise<T> {
    if (this.waiting.length >= MAX_WAITING) throw new DatabaseUnavailable('too many are waiting');
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({
        attempt: async () => {
          const result = await work(this.session);
          return () => resolve(result);
        },
        fail: reject,
      });
      this.running ??= this.drain();
    });
  }

  async idle(): Promise<void> {
    await this.running;
  }

  private async drain(): Promise<void> {
    // Let everything that arrived in the same turn of the event loop join the first batch.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) {
      await this.commitBatch(this.waiting.splice(0, MAX_BATCH_SIZE));
    }
    this.running = undefined;
  }

  private async commitBatch(batch: Job[]): Promise<void> {
    const answers: Answer[] = [];
    try {
      await retryOnBusy(() => this.connection.exec('BEGIN IMMEDIATE'));
      for (const job of batch) answers.push(await this.runInSavepoint(job));
      this.connection.exec('COMMIT');
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
      for (const job of batch) job.fail(toDatabaseError(error));
      return;
    }
    for (const answer of answers) answer();
  }

  private async runInSavepoint(job: Job): Promise<Answer> {
    this.connection.exec('SAVEPOINT job');
    try {
      const answer = await job.attempt();
      this.connection.exec('RELEASE job');
      return answer;
    } catch (error) {
      // A full disk may roll back the whole transaction; then nobody in the batch has committed.
      if (!this.connection.inTransaction)
        throw new DatabaseUnavailable('rolled back', { cause: error });
      this.connection.exec('ROLLBACK TO job');
      this.connection.exec('RELEASE job');
      return () => job.fail(toDatabaseError(error));
    }
  }
}
