import type { Page } from '@playwright/test';
import { namedOrigin } from '../support/server';
import { expect, test } from './fixtures';

/** Opens a page of another site in the browser. */
async function openPageOf(origin: string, page: Page): Promise<void> {
  await page.route(`${origin}/`, (route) => {
    return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await page.goto(origin);
}

/** What a script of the open page gets to read of an answer. */
function read(page: Page, address: string, init: RequestInit = {}): Promise<string> {
  return page.evaluate(
    async ([url, options]) => {
      try {
        const answer = await fetch(url, options);
        const { headers, status } = answer;
        await answer.text();
        return `${status} ${headers.get('link') ?? 'no link'} ${headers.has('x-request-id')}`;
      } catch {
        return 'refused';
      }
    },
    [address, init] as const,
  );
}

test.describe('browser-security / Other origins', () => {
  test('The catalogue can be read from any site', async ({ page, shopUrl }) => {
    await openPageOf('https://elsewhere.example', page);
    const list = `${shopUrl}/api/products?limit=1`;
    expect(await read(page, list)).toMatch(/^200 <.*>; rel="next" true$/);
    expect(await read(page, list, { credentials: 'include' })).toBe('refused');
    expect(await read(page, `${shopUrl}/api/session`)).toBe('refused');
  });

  test('The rest is open to named origins', async ({ page, shopUrl, openAccount }) => {
    const { email, password } = await openAccount();
    const login = await page.request.post('/api/auth/login', { data: { email, password } });
    const { token } = await login.json();
    const order = { method: 'POST', headers: { authorization: `Bearer ${token}` } };
    await openPageOf(namedOrigin, page);
    expect(await read(page, `${shopUrl}/api/orders`, order)).toBe('400 no link true');
    const withCookies = { ...order, credentials: 'include' } as const;
    expect(await read(page, `${shopUrl}/api/orders`, withCookies)).toBe('refused');
    for (const other of ['https://app.example.evil.example', 'http://app.example']) {
      await openPageOf(other, page);
      expect(await read(page, `${shopUrl}/api/orders`, order)).toBe('refused');
    }
  });
});
