import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpDoor } from '../doors/http-door';
import { uniqueEmail } from '../doors/unique';
import { accepted, refused } from '../scenarios/answers';
import { type RunningShop, startShop } from '../support/server';

/** What a shop of its own leaves behind: its files, and what it printed. */
describe('HTTP', () => {
  let shop: RunningShop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(async () => {
    await shop.stop();
  });

  async function everythingKept(): Promise<string> {
    const names = await readdir(shop.dataDir, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toContain('shop.db');
    const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
    return [...(await Promise.all(texts)), shop.log].join('\n');
  }

  describe('payments / No card data at rest', () => {
    test('A card number leaves no trace', async () => {
      const stage = await httpDoor(shop.url).open();
      const product = await stage.product();
      const ana = await stage.shopper('Ana');
      const said: unknown[] = [];
      const ordered = async () => {
        accepted(await ana.addToCart(product.id, 1));
        return accepted(await ana.placeOrder()).id;
      };
      const [first, second] = [await ordered(), await ordered()];
      const paid = await ana.pay(first, '4242 4242 4242 4242');
      const declined = await ana.pay(second, '4000 0000 0000 0002');
      accepted(paid);
      refused(declined, 'PAYMENT_DECLINED');
      said.push(paid, declined, await ana.order(first), await ana.order(second));

      const kept = `${JSON.stringify(said)}\n${await everythingKept()}`;
      // What was meant to be kept is found, so what is not found is not there.
      expect(kept).toContain(first);
      for (const number of ['4242 4242 4242 4242', '4000 0000 0000 0002']) {
        expect(kept.includes(number)).toBe(false);
        expect(kept.includes(number.replaceAll(' ', ''))).toBe(false);
      }
    });
  });

  describe('accounts / Passwords at rest', () => {
    test('A password is not in the data', async () => {
      const stage = await httpDoor(shop.url).open();
      const email = uniqueEmail('ana');
      const password = 'correct horse battery';
      accepted(await stage.register({ email, password, name: 'Ana' }));
      accepted(await stage.logIn(email, password));
      const kept = await everythingKept();
      expect(kept).toContain(email);
      expect(kept.includes(password)).toBe(false);
    });
  });
});
