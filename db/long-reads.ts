import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';
import { DrizzleQueryError } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { DatabaseUnavailable, type Session } from './database';
import { toDatabaseError } from './lock';

type Answer = {
  readonly id: number;
  readonly rows?: unknown[][];
  /** An error loses its class between threads. */
  readonly failure?: { readonly message: string; readonly code: string };
};
type Waiting = { resolve(rows: unknown[][]): void; reject(error: unknown): void };

/** More queries are refused: the last of them would wait for seconds. */
const MAX_WAITING = 100;

/**
 * A read-only connection in a worker thread, for queries that no index bounds. The event loop serves everybody
 * else meanwhile.
 */
export class LongReads {
  private readonly waiting = new Map<number, Waiting>();
  private readonly session: Session;
  private worker: Worker | undefined;
  private latest = 0;

  constructor(private readonly file: string) {
    const ask = async (source: string, params: unknown[]) => ({
      rows: await this.ask(source, params),
    });
    this.session = drizzle(ask, undefined, { casing: 'snake_case' }) as unknown as Session;
  }

  /** @throws DatabaseUnavailable when too many are waiting, or the thread ended */
  async run<T>(work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await work(this.session);
    } catch (error) {
      throw toDatabaseError(error instanceof DrizzleQueryError ? error.cause : error);
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private ask(source: string, params: unknown[]): Promise<unknown[][]> {
    if (this.waiting.size >= MAX_WAITING) throw new DatabaseUnavailable('too many long reads');
    const worker = this.worker ?? this.start();
    const id = ++this.latest;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // Keeps the process alive only while a query runs.
      worker.ref();
      worker.postMessage({ id, source, params });
    });
  }

  /** At the first query: a process that searches nothing needs no thread. */
  private start(): Worker {
    // A plain path, so that no bundler takes the file for a part of its own.
    const worker = new Worker(join(process.cwd(), 'db/long-reads-thread.mjs'), {
      workerData: { file: this.file },
    });
    worker.on('message', ({ id, rows = [], failure }: Answer) => {
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (this.waiting.size === 0) worker.unref();
      if (failure) asked?.reject(new BetterSqlite3.SqliteError(failure.message, failure.code));
      else asked?.resolve(rows);
    });
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', () => this.fail(worker));
    this.worker = worker;
    return worker;
  }

  /** The next query starts another thread. */
  private fail(worker: Worker, cause?: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) {
      reject(new DatabaseUnavailable('the thread of long reads ended', { cause }));
    }
    this.waiting.clear();
  }
}
