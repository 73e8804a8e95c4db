import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { startShop } from '../../support/server';
import { openDoor } from '../buyers';
import { type DemoData, makeCopy } from '../demo-data';
import { figuresOf, medianOf } from '../figures';
import { benchFolder } from '../fixture-app';
import { hammerAll, repeat } from '../load';
import { printMachine } from '../report';
import { cursorsOf } from './cursors';
import { largeFile } from './large-file';
import { heldMs } from './loop';
import { printFlow, printHead, printQuestion } from './report';
import { questions } from './subjects';

const CONNECTIONS = 16;
const FLOWS = 8;
const FLOW_ROUNDS = 5;
const FEW = 1_000;
const LATENCY_MS = 10;
const HELD_MS = 20;
const FLOW_SHARE = 0.9;

/**
 * Lists and searches of a large catalogue, each address asked for the first time, and the order flow beside
 * that of a small one. @returns whether everything was in time
 */
export async function benchCatalogue({
  products,
  seconds,
}: {
  readonly products: number;
  readonly seconds: number;
}): Promise<boolean> {
  printMachine();
  mkdirSync(benchFolder, { recursive: true });
  const [large, small] = [await copyOf(products), await copyOf(FEW)];
  process.once('exit', () => {
    for (const { file } of [large, small]) rmSync(dirname(file), { recursive: true, force: true });
  });
  const shop = await serve(large);
  try {
    const withinTimeout = await askAll(shop.url, large, seconds);
    const beside = await serve(small);
    try {
      return (await compareFlows([shop.url, large], [beside.url, small], seconds)) && withinTimeout;
    } finally {
      await beside.stop();
    }
  } finally {
    await shop.stop();
  }
}

async function copyOf(products: number): Promise<DemoData> {
  return makeCopy(benchFolder, await largeFile(products));
}

function serve({ file, authSecret }: DemoData) {
  const env = { AUTH_SECRET: authSecret, API_RATE_LIMIT: '0', LOG_LEVEL: 'warn' };
  return startShop({ databaseUrl: `file:${file}`, env });
}

async function askAll(url: string, { file }: DemoData, seconds: number): Promise<boolean> {
  printHead(LATENCY_MS, HELD_MS);
  let withinTimeout = true;
  for (const { name, paths, isLong } of questions(cursorsOf(file))) {
    await hammerAll(url, paths, CONNECTIONS, 1);
    await heldMs(url);
    const figures = await hammerAll(url, paths, CONNECTIONS, seconds);
    const held = await heldMs(url);
    const met = held <= HELD_MS && (isLong || figures.p99Ms <= LATENCY_MS);
    printQuestion(name, figures, held, Boolean(met));
    withinTimeout &&= Boolean(met);
  }
  return withinTimeout;
}

type KnownClient = readonly [url: string, data: DemoData];

/** In turns, as a machine does more in one minute than in another. */
async function compareFlows(
  large: KnownClient,
  small: KnownClient,
  seconds: number,
): Promise<boolean> {
  const [many, few] = [flowAt(...large), flowAt(...small)];
  const rates = { many: [figuresOf([], 1)], few: [figuresOf([], 1)] };
  for (let round = 0; round < FLOW_ROUNDS; round++) {
    rates.many[round] = await repeat(many, FLOWS, seconds);
    rates.few[round] = await repeat(few, FLOWS, seconds);
  }
  const [at, beside] = [medianOf(rates.many).perSecond, medianOf(rates.few).perSecond];
  printFlow(at, beside, FLOW_SHARE);
  return at >= FLOW_SHARE * beside;
}

function flowAt(url: string, { buyers, products }: DemoData): () => Promise<void> {
  const door = openDoor(url);
  let turn = 0;
  return async () => {
    const buyer = buyers[turn % buyers.length];
    const product = products[turn % products.length];
    turn++;
    if (!buyer || !product) throw new Error('nobody buys');
    await door.addToCart(buyer, product.id);
    await door.placeOrder(buyer);
  };
}
