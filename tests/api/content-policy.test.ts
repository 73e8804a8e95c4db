import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isPerRequest } from '../../server/pages.mjs';
import { adminPassword } from '../support/server';
import { get, type Reply } from './ask';
import { sendForm } from './page-form';
import { admin, cookiesOf, product, sessionCookie, shopper } from './people';

type Page = Pick<Reply<unknown>, 'headers' | 'text' | 'status'>;

/** What a page may do, rule by rule. */
function policyOf({ headers }: Page): Map<string, string[]> {
  const policy = headers.get('Content-Security-Policy') ?? '';
  const rules = policy.split(/;\s*/).map((rule) => rule.split(' '));
  return new Map(rules.map(([name = '', ...sources]) => [name, sources]));
}

/** The scripts of a page, without blocks of data. */
function scriptsOf({ text }: Page) {
  const scripts = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  return scripts
    .map(([, attributes = '', body = '']) => ({ attributes, body }))
    .filter(({ attributes }) => !attributes.includes('application/ld+json'));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function expectStrict(page: Page): void {
  const policy = policyOf(page);
  for (const sources of policy.values()) expect(sources).not.toContain("'unsafe-eval'");
  expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
  expect(policy.get('object-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
}

/** Every inline script of the page is allowed by its hash, and nothing else is allowed. */
function expectHashed(page: Page): void {
  expectStrict(page);
  const [self, ...hashes] = policyOf(page).get('script-src') ?? [];
  expect(self).toBe("'self'");
  for (const hash of hashes) expect(hash).toMatch(/^'sha256-[\w+/]{43}='$/);
  const inline = scriptsOf(page).filter(({ attributes }) => !attributes.includes('src='));
  expect(inline.length).toBeGreaterThan(0);
  expect(new Set(inline.map(({ body }) => hashOf(body)))).toEqual(new Set(hashes));
}

/** @returns the nonce that every script of the page has, and that allows it */
function nonceOf(page: Page): string {
  expectStrict(page);
  const [self, allowed = '', ...rest] = policyOf(page).get('script-src') ?? [];
  expect([self, rest]).toEqual(["'self'", []]);
  const nonce = /^'nonce-([\w+/]{22}==)'$/.exec(allowed)?.[1] ?? '';
  expect(Buffer.from(nonce, 'base64').length * 8).toBeGreaterThanOrEqual(128);
  const scripts = scriptsOf(page);
  expect(scripts.length).toBeGreaterThan(0);
  for (const { attributes } of scripts) expect(attributes).toContain(` nonce="${nonce}"`);
  return nonce;
}

/** Cookies of somebody who has something to check out. */
async function buyerCookies(): Promise<string> {
  const { id, slug } = await product();
  const typed = { productId: id, quantity: '1' };
  const { headers } = await sendForm(`/products/${slug}`, typed, { Origin: inject('shopUrl') });
  return cookiesOf(headers);
}

describe('HTTP', () => {
  describe('browser-security / Scripts of the shop only', () => {
    test('A page rendered per request has a new nonce', async () => {
      const Origin = inject('shopUrl');
      const ana = await sessionCookie(await shopper(), Origin);
      const owner = await sessionCookie(await admin(), Origin, { words: adminPassword });
      const visits: [string, string][] = [
        ['/sign-in', ''],
        ['/cart', ''],
        ['/checkout', await buyerCookies()],
        ['/account', ana],
        ['/orders', ana],
        ['/admin/products', owner],
        ['/admin/orders', owner],
      ];
      const nonces: string[] = [];
      for (const [path, Cookie] of [...visits, ...visits]) {
        const page = await get(path, { headers: { Cookie } });
        expect([path, page.status]).toEqual([path, 200]);
        nonces.push(nonceOf(page));
      }
      expect(new Set(nonces).size).toBe(visits.length * 2);
      // The office itself only leads to its first list.
      const office = await get('/admin', { headers: { Cookie: owner } });
      expect(office.headers.get('Location')).toBe('/admin/products');
      nonceOf(office);
    });

    test('A page rendered per request has a new nonce · whatever the client says', async () => {
      const nonce = 'AAAAAAAAAAAAAAAAAAAAAA==';
      const policy = `script-src 'nonce-${nonce}'`;
      const headers = {
        'Content-Security-Policy': policy,
        'Content-Security-Policy-Report-Only': policy,
      };
      for (const path of ['/sign-in', '/', `/products/${(await product()).slug}`]) {
        expect((await get(path, { headers })).text).not.toContain(nonce);
      }
    });

    test('A cached page has hashes and stays cached', async () => {
      const { slug } = await product();
      for (const path of ['/', '/category/posters', `/products/${slug}`]) {
        const pages = [await get(path), await get(path), await get(path)];
        for (const page of pages) expectHashed(page);
        expect(pages.at(-1)?.headers.get('X-Nextjs-Cache')).toBe('HIT');
        expectHashed(await get(path, { headers: { 'Accept-Encoding': 'identity' } }));
        expectHashed(await get(`${path}?x=1`));
      }
    });

    test('A cached page has hashes and stays cached · the drawn not-found page too', async () => {
      for (const path of ['/nothing-here', '/orders/order_000000000000000000000']) {
        const page = await get(path);
        expect(page.status).toBe(404);
        expectHashed(page);
      }
    });

    test('A cached page has hashes and stays cached · with what a form has come to', async () => {
      const { id, slug } = await product();
      const typed = { productId: id, quantity: '0' };
      const page = await sendForm(`/products/${slug}`, typed, { Origin: inject('shopUrl') });
      expect(page.status).toBe(200);
      expect(page.text).toContain('aria-invalid="true"');
      expectHashed(page);
      expectHashed(await get(`/products/${slug}`));
    });
  });
});

describe('every page of the app', () => {
  const folder = join(import.meta.dirname, '../../app');
  const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\(\w+\)\/|\/?page\.tsx$/g, '')}`);
  const examples: Readonly<Record<string, string>> = {
    '/category/[category]': '/category/posters',
    '/docs/errors/[code]': '/docs/errors/OUT_OF_STOCK',
  };

  test.each(routes.filter((route) => isPerRequest(route)))('is not cached: %s', async (route) => {
    const { headers } = await get(route);
    expect(headers.get('X-Nextjs-Cache')).toBeNull();
  });

  test.each(routes.filter((route) => !isPerRequest(route)))('is cached: %s', async (route) => {
    const path =
      route === '/products/[slug]'
        ? `/products/${(await product()).slug}`
        : (examples[route] ?? route);
    await get(path);
    const { status, headers } = await get(path);
    expect([status, headers.get('X-Nextjs-Cache')]).toEqual([200, 'HIT']);
  });
});
