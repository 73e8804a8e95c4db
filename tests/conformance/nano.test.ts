import { describe, expect, test } from 'vitest';
import { startMiniNode } from './mini-node';
import { expectNano, heldToNano, nanoVariants, oneUser, otherWords } from './nano';
import { casesWith, failedScenarios } from './run-kit';

describe('conformance / Four routes are enough', () => {
  test('Both examples pass nano · mini-node', async () => {
    expectNano(await heldToNano(await startMiniNode()), false);
  });

  test('Both examples pass nano · mini-node with one user', async () => {
    expectNano(await heldToNano(await startMiniNode(), ['--user', 'ada']), true);
    expectNano(await heldToNano(await startMiniNode(oneUser), ['--user', 'ada']), true);
  });

  test.each(nanoVariants)(
    'Nano tells which server oversells · $name',
    async ({ edits, breaks, user }) => {
      const run = await heldToNano(await startMiniNode(edits), user);
      expect(failedScenarios(run), run.output).toEqual(breaks.toSorted());
      expect(run.exitCode).toBe(1);
    },
  );

  test('Nano asks for no words', async () => {
    expectNano(await heldToNano(await startMiniNode(otherWords)), false);
  });

  test('Nano asks for no words · a server with one user is told so, once', async () => {
    const run = await heldToNano(await startMiniNode(oneUser));
    const [failed, ...others] = casesWith(run, 'failed');
    expect(others).toEqual([]);
    expect(failed?.failure?.cause).toMatch(/^userId is ignored .*--user/);
  });
});
