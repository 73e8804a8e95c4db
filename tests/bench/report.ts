import { cpus, loadavg } from 'node:os';
import type { Figures } from './figures';
import type { FirstLoad } from './first-load';
import type { Goal } from './goals';
import type { Results } from './results';
import type { Subject } from './subjects';

export function printMachine(): void {
  const [minute] = loadavg();
  const processors = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  console.log(`Node.js ${process.versions.node}, ${processors}, load ${minute?.toFixed(2)}\n`);
}

export function printTable(subjects: readonly Subject[], results: Results): void {
  console.log(line('', 'connections', 'a second', 'p50 ms', 'p99 ms', 'ratios'));
  for (const { name, connections, beside } of subjects) {
    for (const count of connections) {
      const { perSecond, p50Ms, p99Ms } = results.get(name, count);
      const ratios = beside.map((other) => ratio(perSecond, other, ratesOf(results, other, count)));
      const rate = String(Math.round(perSecond));
      console.log(line(name, String(count), rate, ms(p50Ms), ms(p99Ms), ratios.join(', ')));
    }
  }
}

/** Beside a yardstick at as many connections, or at the one number it was measured at. */
function ratesOf(results: Results, name: string, connections: number): number {
  if (results.has(name, connections)) return results.rate(name, connections);
  return results.rate(name, results.has(name, 16) ? 16 : 1);
}

function ratio(rate: number, name: string, yardstick: number): string {
  const share = rate / yardstick;
  const text = share < 2 ? `${(share * 100).toFixed(1)} %` : `${share.toFixed(1)} x`;
  return `${text} of ${name}`;
}

export function printFirstLoad(shop: FirstLoad, empty: FirstLoad): void {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log('\nJavaScript of the first load, kB (without the noModule file)');
  for (const [name, { gzip, brotli, files }] of Object.entries({ catalogue: shop, empty })) {
    console.log(
      `  ${name.padEnd(12)} gzip ${kilobytes(gzip)}, br ${kilobytes(brotli)}, ${files} files`,
    );
  }
  const [gzip, brotli] = [shop.gzip - empty.gzip, shop.brotli - empty.brotli];
  console.log(`  ${'difference'.padEnd(12)} gzip ${kilobytes(gzip)}, br ${kilobytes(brotli)}`);
}

export function printTraffic(
  traffic: string,
  { perSecond, p50Ms, p99Ms }: Figures,
  seconds: number,
): void {
  const rate = `${perSecond.toFixed(0)} requests/s of ${traffic} for ${seconds} s`;
  console.log(`\n${rate}: p50 ${ms(p50Ms)} ms, p99 ${ms(p99Ms)} ms, from the time each was due`);
}

export function printGoals(goals: readonly Goal[]): void {
  console.log('\nGoals');
  for (const { text, value, wanted, unit, met } of goals) {
    const figures = `${value.toFixed(1)} (${wanted.toFixed(0)} ${unit})`;
    console.log(`  ${met ? 'met    ' : 'NOT MET'} ${text.padEnd(75)} ${figures}`);
  }
}

function ms(value: number): string {
  return value.toFixed(value < 1 ? 3 : 1);
}

function line(
  name: string,
  connections: string,
  rate: string,
  p50: string,
  p99: string,
  ratios: string,
): string {
  const figures = [connections.padStart(11), rate.padStart(9), p50.padStart(8), p99.padStart(8)];
  return `${name.padEnd(40)}${figures.join(' ')}  ${ratios}`;
}
