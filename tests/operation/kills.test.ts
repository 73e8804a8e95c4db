import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { torture } from '../torture/torture';
import { preload } from './preload';

const seed = process.env.TORTURE_SEED || randomBytes(4).toString('hex');

describe('HTTP', () => {
  describe('operation / Killed at any moment', () => {
    test(`Fifty kills lose nothing · seed ${seed}`, async () => {
      const { problems, dataDir, ...figures } = await torture({ times: 50, seed });
      console.log(figures);
      expect(problems, `seed ${seed}, data in ${dataDir}`).toEqual([]);
      // Otherwise nothing was tried.
      expect(figures.killedWhileStarting).toBeGreaterThan(0);
      expect(figures.orders).toBeGreaterThan(200);
      expect(figures.repeats).toBeGreaterThan(50);
      expect(figures.replays).toBeGreaterThan(0);
      expect(figures.soldOut).toBeGreaterThan(0);
    }, 300_000);

    test('Fifty kills lose nothing · an order answered before its commit is found', async () => {
      const { problems, dataDir } = await torture({ times: 10, seed, env: preload('late-commit') });
      rmSync(dataDir, { recursive: true, force: true });
      expect(problems.join('\n')).toContain('was answered and is gone');
    }, 120_000);
  });
});
