import type { Figures } from '../figures';

export function printHead(latencyMs: number, heldMs: number): void {
  console.log(`Fresh from the database at 16 connections: p99 at most ${latencyMs} ms,`);
  console.log(`and the event loop never held for more than ${heldMs} ms\n`);
  console.log(line('', 'a second', 'p50 ms', 'p99 ms', 'held ms'));
}

export function printQuestion(name: string, figures: Figures, held: number, met: boolean): void {
  const { perSecond, p50Ms, p99Ms } = figures;
  const numbers = [Math.round(perSecond), p50Ms.toFixed(1), p99Ms.toFixed(1), held.toFixed(1)];
  console.log(`${line(name, ...numbers.map(String))}  ${met ? 'met' : 'NOT MET'}`);
}

export function printFlow(many: number, few: number, share: number): void {
  const part = (100 * many) / few;
  const met = part >= 100 * share ? 'met' : 'NOT MET';
  const rates = `${Math.round(many)}/s beside ${Math.round(few)}/s with 1000 products`;
  console.log(
    `\norder flow at 8 connections: ${rates}, ${part.toFixed(0)} % (${100 * share} %)  ${met}`,
  );
}

function line(name: string, ...figures: string[]): string {
  return `${name.padEnd(28)}${figures.map((figure) => figure.padStart(9)).join('')}`;
}
