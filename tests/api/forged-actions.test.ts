import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { ask, get, type Reply } from './ask';
import { linesOf } from './log-lines';
import { sendForm } from './page-form';
import { expectNothingLeaked } from './refused';

type Entry = { readonly exportedName: string };
const manifest = '.next/server/server-reference-manifest.json';
const known = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, Entry> };

function idsOf(name: string): string[] {
  const entries = Object.entries(known.node);
  return entries.filter(([, { exportedName }]) => exportedName.startsWith(name)).map(([id]) => id);
}

const [signIn = ''] = idsOf('signIn');
const cached = idsOf('$$RSC_SERVER_CACHE_');
const unknown = `60${'a'.repeat(40)}`;
const key = '$ACTION_REF_1';

/** The fields of a form that a page without a script sends. */
function hidden(id: string, bound?: string): Record<string, string> {
  const named = { [key]: '', '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }) };
  return bound === undefined ? named : { ...named, '$ACTION_1:1': bound };
}

describe('HTTP', () => {
  describe('hostile-input / Only forms of the shop', () => {
    let shop: RunningShop;
    beforeAll(async () => {
      shop = await startShop();
    });
    afterAll(async () => {
      await shop.stop();
    });

    /** Sends fields, or the text of a body, to the sign-in page. */
    async function send(
      body: string | Readonly<Record<string, string>>,
      id?: string,
    ): Promise<Reply<unknown>> {
      const form = new FormData();
      if (typeof body !== 'string') {
        for (const [name, value] of Object.entries(body)) form.append(name, value);
      }
      const whole = typeof body === 'string' ? body : form;
      const request = new Request('http://any.example', { method: 'POST', body: whole });
      const type = request.headers.get('Content-Type') ?? '';
      const action = id === undefined ? {} : { 'Next-Action': id };
      const headers = { Origin: shop.url, 'Content-Type': type, ...action };
      const raw = await request.text();
      return ask('/sign-in', { method: 'POST', url: shop.url, headers, raw });
    }

    async function expectRefused(reply: Reply<unknown>, status: number, what: unknown) {
      expect([what, reply.status]).toEqual([what, status]);
      expectNothingLeaked(reply.text);
      const lines = await linesOf(shop, reply.headers);
      expect(lines).toEqual([expect.objectContaining({ level: 'info', status })]);
    }

    test('Forms that are none of the shop are refused', async () => {
      expect([signIn.length, cached.length > 0]).toEqual([42, true]);
      for (const id of [unknown, 'zzz', 'toString', '__proto__', '', ...cached]) {
        await expectRefused(await send('[]', id), 404, ['by a script', id]);
        if (id !== '') await expectRefused(await send(hidden(id, '[{}]')), 404, ['by a form', id]);
      }
      // None of it was left in the log as anything but a line of JSON: `linesOf` reads all of them.
      expect((await get('/', { url: shop.url })).status).toBe(200);
    });

    test('Forms that are none of the shop are refused · arguments of a script', async () => {
      const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      const bodies = ['', '[]', '[1,2]', 'null', '{{{', '"$K1"', '["$F1"]', `[${deep},"$K1"]`];
      for (const body of bodies) {
        await expectRefused(await send(body, signIn), 400, body.slice(0, 40));
      }
      const states = ['"$F1"', '"$Q1"', '"$i1"', '"$nzz"', '{"__proto__":1}', '{"then":"$F1"}'];
      for (const state of [...states, '1,2', deep]) {
        const fields = { 0: `[${state},"$K1"]`, 1: '5', '1_email': 'a@b.example' };
        await expectRefused(await send(fields, signIn), 400, state.slice(0, 40));
      }
    });

    test('Forms that are none of the shop are refused · fields of a form', async () => {
      const fields = [
        {},
        { email: 'a@b.example' },
        { [`$ACTION_ID_${signIn}`]: '' },
        { [key]: '' },
        { [key]: '', '$ACTION_1:0': '{{' },
        hidden(signIn),
        ...['5', '[]', '[1,2,3]', '["$F1"]', '{{'].map((bound) => hidden(signIn, bound)),
        { ...hidden(signIn, '[{}]'), $ACTION_REF_2: '' },
      ];
      for (const sent of fields) await expectRefused(await send(sent), 400, sent);
    });

    test('Forms that are none of the shop are refused · and its own are taken', async () => {
      const typed = { email: '$F1@example.com', password: 'wrong-password-1' };
      const plain = await sendForm('/sign-in', typed, { Origin: shop.url }, shop.url);
      const refusal = /data-refusal="(\w+)"/.exec(plain.text)?.[1];
      expect([plain.status, refusal]).toEqual([200, 'VALIDATION_FAILED']);
      const again = { ...hidden(signIn, '[{"values":{"email":"$$F1"}}]'), email: 'a@b.example' };
      expect((await send(again)).status).toBe(200);
      const fields = { 0: '[{"values":{}},"$K1"]', '1_email': typed.email, '1_password': 'no' };
      const scripted = await send(fields, signIn);
      expect([scripted.status, scripted.headers.get('Content-Type')]).toEqual([
        200,
        'text/x-component',
      ]);
    });
  });
});
