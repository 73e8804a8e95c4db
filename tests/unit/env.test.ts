import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The environment is parsed once in a process: every test takes the module anew. */
async function parsed(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import('@/lib/env')).env();
}

describe('the environment', () => {
  beforeEach(() => {
    vi.resetModules();
    const names = ['DATABASE_URL', 'AUTH_SECRET', 'ADMIN_EMAIL', 'ADMIN_PASSWORD', 'SHOP_URL'];
    for (const name of names) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('needs nothing', async () => {
    expect(await parsed({})).toMatchObject({
      DATABASE_URL: 'file:./data/shop.db',
      SHOP_CURRENCY: 'EUR',
      ADMIN_EMAIL: 'admin@example.com',
    });
  });

  test('names every variable that is not as it should be', async () => {
    const wrong = parsed({ DATABASE_URL: 'postgres://x', AUTH_SECRET: 'short', SHOP_URL: 'shop' });
    const said = await wrong.catch((error: Error) => error.message);
    for (const name of ['DATABASE_URL', 'AUTH_SECRET', 'SHOP_URL']) expect(said).toContain(name);
    expect(said).not.toContain('ADMIN_EMAIL');
  });

  test('takes a list of origins, and nothing that only resembles one', async () => {
    const { CORS_ORIGINS } = await parsed({ CORS_ORIGINS: 'https://a.example, http://b:81,' });
    expect(CORS_ORIGINS).toEqual(['https://a.example', 'http://b:81']);
    for (const wrong of ['*', 'null', 'a.example', 'https://a.example/', 'https://*.example/x']) {
      vi.resetModules();
      await expect(parsed({ CORS_ORIGINS: wrong }), wrong).rejects.toThrow('CORS_ORIGINS');
    }
  });

  test('is parsed once', async () => {
    const first = await parsed({ SHOP_CURRENCY: 'GBP' });
    vi.stubEnv('SHOP_CURRENCY', 'CHF');
    const { env } = await import('@/lib/env');
    expect(env()).toBe(first);
    expect(first.SHOP_CURRENCY).toBe('GBP');
  });
});
