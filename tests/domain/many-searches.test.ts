import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApi, entries } from '@/app/api/_app/app';
import { openDatabase } from '@/db/open';
import { log } from '@/lib/shared/log';
import type { Shop } from '@/lib/shop';
import { testShop } from '../support/test-shop';

describe('operation / Long reads', () => {
  let folder: string;
  let shop: Shop;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openshelf-searches-'));
    shop = testShop(await openDatabase(`file:${join(folder, 'shop.db')}`));
  });
  afterAll(async () => {
    await shop.db.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('Too many searches are refused', async () => {
    vi.spyOn(log(), 'error').mockReturnValue();
    const api = createApi(shop, entries, 0);
    const search = () => api.request('/api/products?q=harbour');
    const asked = Array.from({ length: 300 }, search);
    const list = api.request('/api/products');
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length + answers.filter(({ ok }) => ok).length).toBe(300);
    for (const answer of refused) {
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE' });
    }
    expect((await list).status).toBe(200);
    expect((await search()).status).toBe(200);
  }, 30_000);
});
