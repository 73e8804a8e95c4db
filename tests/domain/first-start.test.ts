import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoProducts } from '@/db/seed/demo-products';
import { logIn } from '@/lib/auth/log-in';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { listCategories } from '@/lib/catalog/list-categories';
import { listProducts } from '@/lib/catalog/list-products';
import type { Env } from '@/lib/env';
import { type OpenedShop, openShop } from '@/lib/open-shop';
import type { Caller } from '@/lib/shared/caller';
import { runUseCase } from '@/lib/shared/use-case';
import { testSettings } from '../support/test-shop';

const anonymous: Caller = { kind: 'anonymous' };
const admin: Caller = { kind: 'user', userId: 'user_admin', role: 'admin' };
const first100 = { limit: 100, count: true };

describe('opening a shop', () => {
  let folder: string;
  let settings: Env;
  let opened: OpenedShop[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openshelf-first-'));
    opened = [];
    settings = testSettings(join(folder, 'data', 'shop.db'), { ADMIN_EMAIL: 'Owner@Example.com' });
  });
  afterEach(async () => {
    for (const { shop } of opened) await shop.db.close();
    await rm(folder, { recursive: true });
  });

  async function open(change: Partial<Env> = {}) {
    const one = await openShop({ ...settings, ...change });
    opened.push(one);
    const context = (caller: Caller) => ({ shop: one.shop, caller, requestId: 'test' });
    return { ...one, context };
  }

  test('for the first time fills it with the demo shop, which opens with its first product', async () => {
    const { context } = await open();
    const page = await runUseCase(listProducts, context(anonymous), first100);
    expect(page.total).toBe(demoProducts.length);
    expect(page.items[0]).toMatchObject({ name: demoProducts[0]?.name });
    const slugs = new Set(page.items.map(({ slug }) => slug));
    expect(slugs).toEqual(new Set(demoProducts.map(({ slug }) => slug)));
    // One of each category in turn: the first of them show the whole shop.
    const categories = await runUseCase(listCategories, context(anonymous), {});
    const leading = page.items.slice(0, categories.length).map(({ category }) => category);
    expect(leading.sort()).toEqual(categories.map(({ category }) => category));
    const times = page.items.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('makes up an admin password once, which logs in', async () => {
    const { context, generatedPassword: password } = await open();
    expect(password?.length).toBeGreaterThanOrEqual(16);
    const input = { email: 'owner@example.com', password };
    const { user } = await runUseCase(logIn, context(anonymous), input);
    expect(user).toMatchObject({ email: 'owner@example.com', role: 'admin' });
    expect((await open()).generatedPassword).toBeUndefined();
  });

  test('takes the admin password of the environment without telling it', async () => {
    const password = 'a long password';
    const { context, generatedPassword } = await open({ ADMIN_PASSWORD: password });
    expect(generatedPassword).toBeUndefined();
    const input = { email: 'owner@example.com', password };
    expect((await runUseCase(logIn, context(anonymous), input)).user.role).toBe('admin');
  });

  test('again changes nothing, also when a product is gone', async () => {
    const before = await open();
    const page = await runUseCase(listProducts, before.context(anonymous), first100);
    await runUseCase(archiveProduct, before.context(admin), { id: page.items[0]?.id });
    const after = await open();
    const again = await runUseCase(listProducts, after.context(anonymous), first100);
    expect(again.items).toEqual(page.items.slice(1));
    expect(after.shop.secrets).toEqual(before.shop.secrets);
  });

  test('twice at the same moment fills it once and makes up one password', async () => {
    const both = await Promise.all([open(), open()]);
    const made = both.map(({ generatedPassword }) => generatedPassword).filter(Boolean);
    expect(made).toHaveLength(1);
    const page = await runUseCase(listProducts, both[0].context(anonymous), first100);
    expect(page.total).toBe(demoProducts.length);
    const input = { email: 'owner@example.com', password: made[0] };
    expect((await runUseCase(logIn, both[1].context(anonymous), input)).user.role).toBe('admin');
    expect(both[0].shop.secrets).toEqual(both[1].shop.secrets);
  });
});
