import { expect } from 'vitest';
import { get, type Question } from './ask';

/** The metrics as a program reads them: the value of each series, by its name and labels. */
export type Metrics = ReadonlyMap<string, number>;

export async function readMetrics(question: Question = {}): Promise<Metrics> {
  const { status, text, headers } = await get<unknown>('/metrics', question);
  expect(status).toBe(200);
  expect(headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, series = '', value] = /^(\S.*) (\S+)$/.exec(line) ?? [];
      return [series, Number(value)];
    }),
  );
}

export function requestsOf(route: string, status: number, method = 'GET'): string {
  return `http_requests_total{route="${route}",method="${method}",status="${status}"}`;
}

/** The series of a name. */
export function seriesOf(metrics: Metrics, name: string): string[] {
  return [...metrics.keys()].filter((series) => series.startsWith(`${name}{`));
}
