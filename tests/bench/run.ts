// `npm run bench`: how fast the built shop is beside the least that could be done instead.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { startShop } from '../support/server';
import { openDoor } from './buyers';
import { benchCatalogue } from './catalogue/run';
import { type DemoData, makeDemoData } from './demo-data';
import { firstLoadOf } from './first-load';
import { benchFolder, ensureFixture } from './fixture-app';
import { type Goal, goals, heldP99 } from './goals';
import { atRate } from './load';
import { mixedTraffic } from './mixed-traffic';
import { startBareServer, startFixture } from './neighbours';
import { readOptions } from './options';
import { printFirstLoad, printGoals, printMachine, printTable, printTraffic } from './report';
import { Results } from './results';
import { type Addresses, type Subject, subjects } from './subjects';
import { KINDS_OF_PAGES, visitedPages, visits } from './visited-pages';

const MIXED_RATE = 50;
const PAGES_RATE = 10 * KINDS_OF_PAGES;
const TRAFFIC_SECONDS = 30;
/** Long enough for the pages of the products to be made, which a shop that is open has behind it. */
const TRAFFIC_WARM_UP_SECONDS = 7;
const WARM_UP_SECONDS = 1;

const { seconds, rounds, products } = readOptions(process.argv.slice(2));
if (products !== undefined) {
  process.exit((await benchCatalogue({ products, seconds })) ? 0 : 1);
}
ensureFixture();
const [data, bareData] = [await makeDemoData(benchFolder), await makeDemoData(benchFolder)];
process.once('exit', () => {
  for (const { file } of [data, bareData]) rmSync(dirname(file), { recursive: true, force: true });
});

const shop = await startShop({
  databaseUrl: `file:${data.file}`,
  // Not what is measured: one buyer asks here as often as a thousand do.
  env: { AUTH_SECRET: data.authSecret, API_RATE_LIMIT: '0' },
});
const [bare, fixture] = [await startBareServer(), await startFixture()];
try {
  const at = { shop: shop.url, bare: bare.url, fixture: fixture.url };
  process.exitCode = (await bench(at, data, bareData)) ? 0 : 1;
} finally {
  await Promise.all([shop.stop(), bare.stop(), fixture.stop()]);
}

/** @returns whether mixed traffic was answered in time. */
async function bench(at: Addresses, data: DemoData, bareData: DemoData): Promise<boolean> {
  printMachine();
  const door = openDoor(at.shop);
  const all = subjects(at, data, bareData, door);
  const results = new Results();
  for (let round = 1; round <= rounds; round++) await measureAll(all, results);
  printTable(all, results);

  const [ours, empty] = [await firstLoadOf(at.shop), await firstLoadOf(at.fixture)];
  printFirstLoad(ours, empty);

  const mixed = await traffic('mixed traffic', MIXED_RATE, mixedTraffic(door, data));
  const visited = await traffic('pages per request', PAGES_RATE, visits(door, data.cookies));
  door.close();
  const pages = Object.values(visitedPages(data.cookies));
  printGoals([...goals(results, pages, ours, empty), visited, mixed]);
  return mixed.met;
}

/** @returns the goal of its latency */
async function traffic(
  name: string,
  rate: number,
  request: (index: number) => Promise<void>,
): Promise<Goal> {
  await atRate(rate, TRAFFIC_WARM_UP_SECONDS, request);
  const figures = await atRate(rate, TRAFFIC_SECONDS, request);
  printTraffic(name, figures, TRAFFIC_SECONDS);
  return heldP99(`${name} at ${rate} requests/s`, figures.p99Ms);
}

async function measureAll(all: readonly Subject[], results: Results): Promise<void> {
  for (const { name, connections, measure } of all) {
    await measure(Math.max(...connections), WARM_UP_SECONDS);
    for (const count of connections) {
      process.stderr.write(`… ${name}, ${count} connections\n`);
      results.add(name, count, await measure(count, seconds));
    }
  }
}
