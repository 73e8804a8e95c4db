import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout } from './in-checkout';

export type KitCase = {
  readonly profile: string;
  readonly name: string;
  readonly scenario: {
    readonly capability: string;
    readonly requirement: string;
    readonly title: string;
    readonly text: string;
  };
  readonly status: 'passed' | 'failed' | 'not applicable';
  readonly durationMs: number;
  /** Why it is not applicable. */
  readonly reason?: string;
  readonly failure?: {
    readonly cause?: string;
    readonly curl?: string;
    readonly expected: string;
    readonly found: string;
    readonly evidence: readonly { readonly request: string; readonly answer: string }[];
  };
};

export type KitRun = {
  readonly exitCode: number | null;
  /** What people read, both streams. */
  readonly output: string;
  /** Empty when the run did not come to a report. */
  readonly cases: readonly KitCase[];
  readonly json: string;
  readonly junit: string;
  readonly html: string;
};

/** Runs the kit's own command, as anybody would. */
export async function runKit(...args: string[]): Promise<KitRun> {
  const folder = await mkdtemp(join(tmpdir(), 'openshelf-kit-'));
  const [json, junit, html] = ['json', 'xml', 'html'].map((end) =>
    join(folder, `report.${end}`),
  ) as [string, string, string];
  try {
    const command = [inCheckout('conformance/bin/openshelf-conformance.js'), ...args];
    const files = ['--json', json, '--junit', junit, '--html', html];
    const child = spawn(process.execPath, [...command, ...files], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const [exitCode] = (await once(child, 'close')) as [number | null];
    const report = await readFile(json, 'utf8').catch(() => '{ "cases": [] }');
    return {
      exitCode,
      output,
      cases: (JSON.parse(report) as { cases: KitCase[] }).cases,
      json: report,
      junit: await readFile(junit, 'utf8').catch(() => ''),
      html: await readFile(html, 'utf8').catch(() => ''),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function casesWith({ cases }: KitRun, status: KitCase['status']): KitCase[] {
  return cases.filter((each) => each.status === status);
}

/** The titles of the scenarios that failed, each once, sorted. */
export function failedScenarios(run: KitRun): string[] {
  const failed = casesWith(run, 'failed');
  return [...new Set(failed.map(({ scenario }) => scenario.title))].sort();
}

export function secondsByProfile({ cases }: KitRun): Record<string, number> {
  const seconds: Record<string, number> = {};
  for (const { profile, durationMs } of cases) {
    seconds[profile] = (seconds[profile] ?? 0) + durationMs / 1000;
  }
  return seconds;
}
