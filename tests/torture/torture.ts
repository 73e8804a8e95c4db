import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRandom } from '@/db/seed/art/random';
import { type LaunchedShop, launchShop } from '../support/server';
import { auditLedger, auditOrders, cartsIn, type Stocked } from './audit';
import { Client, type ClientState } from './client';
import { Journal, sameCounts } from './journal';
import { setUp } from './set-up';

const CLIENTS = 8;
/** As long as a shop may take to be ready again. */
const READY_MS = 10_000;
/** A start is under way for about this long: one kill in five comes then. */
const STARTING_MS = 800;
/** The first kills come before the shop has ever been ready: its tables and its demo shop are half made. */
const NOT_STARTED = 3;
const LONGEST_LOAD_MS = 1_500;
/** For the clients to be answered at the end, when nobody kills any more. */
const TIMEOUT_MS = 30_000;

export type TortureOptions = {
  readonly times: number;
  /** Of the moments of killing and of what is bought. */
  readonly seed: string;
  readonly env?: Readonly<Record<string, string>>;
  say?(line: string): void;
};

export type TortureReport = {
  readonly problems: readonly string[];
  /** Left there when there are problems. */
  readonly dataDir: string;
  readonly kills: number;
  readonly killedWhileStarting: number;
  readonly slowestStartMs: number;
  readonly answers: number;
  readonly orders: number;
  readonly payments: number;
  readonly soldOut: number;
  /** Requests that had to be sent more than once, and those of them that had been done already. */
  readonly repeats: number;
  readonly replays: number;
  /** Answers from before a kill that were asked for again. */
  readonly comparisons: number;
};

/** Kills the built shop again and again while clients buy, and counts everything afterwards. */
export async function torture(options: TortureOptions): Promise<TortureReport> {
  const { times, seed, env = {}, say = () => {} } = options;
  const random = makeRandom(seed);
  const dataDir = await mkdtemp(join(tmpdir(), 'openshelf-torture-'));
  const file = join(dataDir, 'shop.db');
  const journal = new Journal();
  const where: ClientState = { url: undefined, start: 0, closing: false };
  const starts: number[] = [];
  let clients: Client[] = [];
  let initial: readonly Stocked[] = [];
  let buying: Promise<void>[] = [];

  async function open(): Promise<LaunchedShop> {
    return launchShop({ databaseUrl: `file:${file}`, env: { API_RATE_LIMIT: '0', ...env } });
  }

  async function untilReady(shop: LaunchedShop, ready: Promise<number>): Promise<void> {
    const passed = await ready.catch((cause) => {
      throw new Error(`The shop did not start again. It printed:\n${shop.log}`, { cause });
    });
    const took = Math.round(passed);
    starts.push(took);
    journal.expect(took <= READY_MS, `start ${where.start} took ${took} ms`);
  }

  async function beginBuying(url: string): Promise<void> {
    const set = await setUp(url, CLIENTS);
    initial = set.products;
    const ids = initial.map(({ id }) => id);
    clients = set.people.map(({ email, token }, n) => {
      return new Client(email, token, ids, where, journal, makeRandom(`${seed} ${n}`));
    });
    buying = clients.map((client) => client.buyUntilClosing());
  }

  for (let kill = 1; kill <= times; kill += 1) {
    const shop = await open();
    where.start += 1;
    const ready = shop.ready();
    ready.catch(() => {});
    if (kill <= NOT_STARTED || random.chance(0.2)) {
      await sleep(random.between(0, STARTING_MS));
    } else {
      await untilReady(shop, ready);
      if (clients.length === 0) await beginBuying(shop.url);
      where.url = shop.url;
      await sleep(random.between(0, LONGEST_LOAD_MS));
    }
    where.url = undefined;
    await shop.kill();
    const orders = journal.answered('order', 201).length;
    say(`kill ${kill} of ${times}: ${orders} orders answered, ${journal.problems.length} problems`);
  }

  const shop = await open();
  where.start += 1;
  await untilReady(shop, shop.ready());
  if (clients.length === 0) await beginBuying(shop.url);
  where.url = shop.url;
  where.closing = true;
  const answered = await Promise.race([Promise.all(buying), sleep(TIMEOUT_MS, 'silence')]);
  journal.expect(answered !== 'silence', 'somebody is not answered');
  const code = await shop.stop();
  journal.expect(code === 0, `stopped with code ${code}`);

  auditLedger(file, initial, journal);
  auditOrders(file, journal);
  const carts = cartsIn(file);
  for (const { name, cart } of clients) {
    journal.expect(sameCounts(carts.get(name) ?? new Map(), cart), `${name}: the cart is another`);
  }
  if (journal.problems.length === 0) await rm(dataDir, { recursive: true, force: true });
  const repeated = journal.entries.filter(({ attempts }) => attempts > 1);
  return {
    problems: journal.problems,
    dataDir,
    kills: times,
    killedWhileStarting: times + 1 - starts.length,
    slowestStartMs: Math.round(Math.max(...starts)),
    answers: journal.entries.length,
    orders: journal.answered('order', 201).length,
    payments: journal.answered('pay', 200).length,
    soldOut: journal.answered('order', 409).length,
    repeats: repeated.length,
    replays: repeated.filter(({ replayed }) => replayed).length,
    comparisons: journal.comparisons,
  };
}
