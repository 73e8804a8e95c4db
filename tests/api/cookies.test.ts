import { describe, expect, test } from 'vitest';
import { uniqueEmail } from '../doors/unique';
import type { RunningShop } from '../support/server';
import { ask, get, type Reply } from './ask';
import { sendForm } from './page-form';
import { product } from './people';
import { shopAddresses } from './shop-addresses';

const words = 'a password for a shopper';

/** A browser without JavaScript: it keeps what it gets, and every line that gave it something. */
class Visitor {
  readonly given: string[] = [];
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly address: string,
  ) {}

  private get headers() {
    const Cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    return { Cookie, Origin: this.address };
  }

  private keep<T>(answer: Reply<T>): Reply<T> {
    for (const line of answer.headers.getSetCookie()) {
      this.given.push(line);
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=', 2);
      if (value) this.jar.set(name, value);
      else this.jar.delete(name);
    }
    return answer;
  }

  async get<T>(path: string): Promise<Reply<T>> {
    return this.keep(await get<T>(path, { url: this.url, headers: this.headers }));
  }

  async send(path: string, typed: Record<string, string>): Promise<void> {
    const { status } = this.keep(await sendForm(path, typed, this.headers, this.url));
    expect([200, 303], path).toContain(status);
  }

  /** The forms of next-auth's own routes. */
  async sendToNextAuth(path: string, typed: Record<string, string>): Promise<void> {
    const { csrfToken } = (await this.get<{ csrfToken: string }>('/api/auth/csrf')).body;
    const headers = { ...this.headers, 'Content-Type': 'application/x-www-form-urlencoded' };
    const raw = new URLSearchParams({ csrfToken, ...typed }).toString();
    const options = { method: 'POST', url: this.url, headers, raw };
    const { status } = this.keep(await ask(`/api/auth/${path}`, options));
    expect([path, status]).toEqual([path, 302]);
  }

  async user(): Promise<unknown> {
    return (await this.get<{ user: { email: string } | null }>('/api/session')).body.user?.email;
  }
}

/** Fills a cart, registers, signs out and in: by the shop's forms, then by next-auth's routes. */
async function visit(shop: RunningShop, address: string): Promise<readonly string[]> {
  const visitor = new Visitor(shop.url, address);
  const { id, slug } = await product({}, shop.url);
  const email = uniqueEmail();
  await visitor.send(`/products/${slug}`, { productId: id, quantity: '1' });
  await visitor.send('/register', { name: 'Ana', email, password: words });
  expect(await visitor.user()).toBe(email);
  await visitor.sendToNextAuth('signout', {});
  expect(await visitor.user()).toBe(undefined);
  await visitor.send('/sign-in', { email, password: words });
  expect(await visitor.user()).toBe(email);
  await visitor.sendToNextAuth('signout', {});
  await visitor.sendToNextAuth('callback/credentials', { email, password: words });
  expect(await visitor.user()).toBe(email);
  return visitor.given;
}

describe('HTTP', () => {
  describe('browser-security / Cookies', () => {
    const addresses = ['https://shop.example', 'http://localhost:3000'];
    const shopAt = shopAddresses(addresses);

    test.each(addresses)('Cookies stay with the shop · %s', async (address) => {
      const shop = shopAt(address);
      const isSecure = address.startsWith('https:');
      const prefix = isSecure ? '__Host-' : '';
      const given = await visit(shop, address);
      const names = new Set(given.map((line) => line.split('=', 1)[0]));
      const kept = [
        'openshelf_cart',
        'openshelf_device',
        'session-token',
        'csrf-token',
        'callback-url',
      ];
      expect([...names].sort()).toEqual(
        kept
          .map((name) => (name.startsWith('openshelf_') ? name : `next-auth.${name}`))
          .map((name) => `${prefix}${name}`)
          .sort(),
      );
      for (const line of given) {
        const [, ...attributes] = line.toLowerCase().split(/;\s*/);
        expect(attributes, line).toEqual(
          expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']),
        );
        expect(attributes.includes('secure'), line).toBe(isSecure);
        expect(attributes.join(), line).not.toContain('domain');
      }
    });
  });
});
