import { describe, expect, test } from 'vitest';
import { uniqueEmail } from '../doors/unique';
import { type RunningShop, startShop } from '../support/server';
import { get, post } from './ask';
import { sendForm } from './page-form';
import { product, sessionCookie, shopper } from './people';

const password = 'a password for a shopper';

async function withShop(
  env: Readonly<Record<string, string>>,
  work: (shop: RunningShop) => Promise<void>,
): Promise<void> {
  const shop = await startShop({ env });
  try {
    await work(shop);
  } finally {
    await shop.stop();
  }
}

async function logIn(url: string, email: string, words: string, from: string): Promise<number> {
  const headers = { 'X-Forwarded-For': from };
  return (await post('/api/auth/login', { url, headers, json: { email, password: words } })).status;
}

describe('HTTP', () => {
  describe('accounts / Login attempts', () => {
    test('A forwarded address counts only from a trusted proxy', async () => {
      const eleven = async (url: string) => {
        const email = uniqueEmail('ana');
        const statuses: number[] = [];
        for (let n = 1; n <= 11; n++) {
          statuses.push(await logIn(url, email, 'wrong password', `198.51.100.${n}`));
        }
        return statuses;
      };
      const ten = Array.from({ length: 10 }, () => 401);
      await withShop({}, async ({ url }) => expect(await eleven(url)).toEqual([...ten, 429]));
      await withShop({ TRUSTED_PROXIES: '192.0.2.0/24, 127.0.0.1' }, async ({ url }) => {
        expect(await eleven(url)).toEqual([...ten, 401]);
      });
    });

    test('A forwarded address counts only from a trusted proxy · and a stranger locks nobody out', async () => {
      await withShop({ TRUSTED_PROXIES: '127.0.0.1' }, async ({ url }) => {
        const ana = await shopper('Ana', url);
        expect(await logIn(url, ana.email, password, '192.0.2.1')).toBe(200);
        for (let n = 0; n < 200; n++) {
          const from = `198.51.100.${(n % 40) + 1}`;
          expect([401, 429]).toContain(await logIn(url, ana.email, `wrong ${n}`, from));
        }
        expect(await logIn(url, ana.email, password, '198.51.100.41')).toBe(429);
        expect(await logIn(url, ana.email, password, '192.0.2.1')).toBe(200);
      });
    });

    test('A burst of logins leaves the shop answering', async () => {
      await withShop({}, async ({ url }) => {
        const [{ email }, { id }] = [await shopper('Ana', url), await product({}, url)];
        let answered = 0;
        const logins = Array.from({ length: 40 }, async () => {
          const { status } = await post('/api/auth/login', { url, json: { email, password } });
          answered++;
          return status;
        });
        for (let n = 0; n < 20; n++) {
          const startedAt = performance.now();
          expect((await get(`/api/products/${id}`, { url })).status).toBe(200);
          expect(performance.now() - startedAt).toBeLessThan(500);
          // Otherwise nothing was measured.
          if (n === 0) expect(answered).toBeLessThan(40);
        }
        expect(new Set(await Promise.all(logins))).toEqual(new Set([200]));
      });
    });
  });

  describe('counting logins, beyond the scenarios', () => {
    test('Forms are counted by the connection, whatever the header between the doors says', async () => {
      await withShop({}, async ({ url }) => {
        const typed = { email: uniqueEmail('ana'), password: 'wrong password' };
        const texts: string[] = [];
        for (let n = 1; n <= 11; n++) {
          const headers = { Origin: url, 'X-Openshelf-Address': `192.0.2.${n}` };
          texts.push((await sendForm('/sign-in', typed, headers, url)).text);
        }
        const limited = texts.map((text) => text.includes('Too many attempts; try again in 15'));
        expect(limited).toEqual([...Array(10).fill(false), true]);
      });
    });

    test("next-auth's own route is counted with the others", async () => {
      await withShop({}, async ({ url }) => {
        const { email } = await shopper('Ana', url);
        for (let n = 1; n <= 10; n++) {
          const json = { email, password: `wrong ${n}` };
          expect((await post('/api/auth/login', { url, json })).status).toBe(401);
        }
        await expect(sessionCookie({ email }, url, { url })).rejects.toThrow('not signed in: 302');
      });
    });

    test('A proxy that is neither an address nor a network keeps the shop closed', async () => {
      const starting = withShop({ TRUSTED_PROXIES: '127.0.0.1, proxy.example' }, async () => {});
      await expect(starting).rejects.toThrow('TRUSTED_PROXIES: proxy.example');
    });
  });
});
