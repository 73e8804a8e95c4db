import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { tag } from '../doors/unique';
import type { Problem } from './ask';
import { type Account, admin, shopper } from './people';
import { expectNothingLeaked, expectShopAnswers } from './refused';
import { overSocket, type RawAnswer } from './socket';

const url = inject('shopUrl');
const { host } = new URL(url);

const ids = [
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%ff',
  "'%20OR%201=1%20--",
  '1;%20DROP%20TABLE%20orders',
  '__proto__',
  'x'.repeat(5_000),
];

let owner: Account;
let ana: Account;

beforeAll(async () => {
  [owner, ana] = await Promise.all([admin(), shopper()]);
});

async function send(method: string, path: string, token?: string, body = ''): Promise<RawAnswer> {
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'];
  if (token) head.push(`Authorization: Bearer ${token}`);
  if (body) head.push('Content-Type: application/json', `Content-Length: ${body.length}`);
  const began = Date.now();
  const asked = overSocket(url, [...head, '', body].join('\r\n'));
  const [answer] = await Promise.all([asked, expectShopAnswers()]);
  expect([path.slice(0, 60), Date.now() - began < 1_000]).toEqual([path.slice(0, 60), true]);
  return answer;
}

/** The members of a problem document. */
function shape({ body }: RawAnswer): string[] {
  return Object.keys(JSON.parse(body)).sort();
}

/** What people read on a page. */
function shown({ body }: RawAnswer): string {
  const main = /<main\b.*<\/main>/s.exec(body)?.[0] ?? '';
  expect(main).toMatch(/<h1\b/);
  return main.replace(/<script\b.*?<\/script>/gs, '').replace(/<[^>]*>/g, ' ');
}

function headerNames({ head }: RawAnswer): string[] {
  const names = head.split('\r\n').slice(1);
  return names.map((line) => line.split(':', 1)[0]?.toLowerCase() ?? '').sort();
}

function withoutOwn({ body }: RawAnswer): unknown {
  return { ...(JSON.parse(body) as Problem), instance: '', requestId: '' };
}

describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
    test('Ids that are none lead nowhere', async () => {
      const quantity = JSON.stringify({ quantity: 1 });
      const routes = [
        ['GET', '/api/products/', 'prod', () => undefined, ''],
        ['PATCH', '/api/products/', 'prod', () => owner.token, '{"stock":1}'],
        ['DELETE', '/api/products/', 'prod', () => owner.token, ''],
        ['GET', '/api/orders/', 'order', () => ana.token, ''],
        ['PATCH', '/api/cart/items/', 'item', () => ana.token, quantity],
        ['DELETE', '/api/cart/items/', 'item', () => ana.token, ''],
        ['POST', '/api/payments/', 'order', () => ana.token, '{}'],
        ['DELETE', '/api/keys/', 'key', () => owner.token, ''],
      ] as const;
      for (const [method, path, prefix, token, body] of routes) {
        const unknown = await send(method, `${path}${prefix}_${'0'.repeat(21)}`, token(), body);
        expect([path, unknown.status]).toEqual([path, 404]);
        for (const id of ids) {
          const answer = await send(method, path + id, token(), body);
          const what = [method, path, id.slice(0, 40)];
          expect([what, [400, 404, 414]]).toEqual([what, expect.arrayContaining([answer.status])]);
          expectNothingLeaked(answer.body.replace(/"instance":"[^"]*"/, ''));
          expect([what, shape(answer)]).toEqual([what, shape(unknown)]);
          const { code } = JSON.parse(answer.body) as Problem;
          if (code !== (JSON.parse(unknown.body) as Problem).code) continue;
          expect([what, withoutOwn(answer)]).toEqual([what, withoutOwn(unknown)]);
          expect([what, headerNames(answer)]).toEqual([what, headerNames(unknown)]);
        }
      }
      await expectShopAnswers();
    });

    test('Ids that are none lead nowhere · on pages', async () => {
      for (const path of ['/products/', '/orders/', '/category/']) {
        const unknown = await send('GET', `${path}${'0'.repeat(21)}`);
        expect([path, unknown.status]).toEqual([path, 404]);
        for (const id of ids) {
          const answer = await send('GET', path + id);
          const what = [path, id.slice(0, 40), answer.body.slice(0, 200)];
          expect([what, [400, 404, 414]]).toEqual([what, expect.arrayContaining([answer.status])]);
          expect(answer.body).not.toContain('passwd');
          expect(answer.body).not.toContain('DROP');
          if (answer.status === 404) expect([what, shown(answer)]).toEqual([what, shown(unknown)]);
        }
      }
      await expectShopAnswers();
    });
  });

  test('An address that no page has leaves nothing on the disk', async () => {
    const slug = `none-${tag()}`;
    for (const path of ['/products/', '/category/']) {
      expect((await send('GET', path + slug)).status).toBe(404);
    }
    const written = await readdir('.next/server', { recursive: true });
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((name) => name.includes(slug))).toEqual([]);
  });
});
