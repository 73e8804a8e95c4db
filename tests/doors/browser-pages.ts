import type { Locator, Page } from 'playwright';
import type { Answer, CartView, OrderView } from './door';
import { refusal } from './refusal';

/** `€1,234.50` in cents. */
function cents(price: string): number {
  return Number(price.replace(/\D/g, ''));
}

async function priceIn(place: Locator): Promise<number> {
  return cents((await place.locator('.figures').last().textContent()) ?? '');
}

/** The cart as its page shows it. A line without a remark has all the pieces that it asks for. */
export async function readCart(page: Page): Promise<CartView> {
  await page.goto('/cart');
  const items = [];
  for (const line of await page.locator('main li:has(input[name=id])').all()) {
    const link = line.getByRole('heading').getByRole('link');
    const quantity = Number(await line.locator('input[name=quantity]').inputValue());
    const remark = (await line.locator('.text-danger').allTextContents()).join(' ');
    const some = /Only (\d+) left/.exec(remark)?.[1];
    items.push({
      id: await line.locator('input[name=id]').inputValue(),
      productId: (await link.getAttribute('href')) ?? '',
      name: (await link.textContent()) ?? '',
      priceCents: cents((await line.getByText(/ each$/).textContent()) ?? ''),
      quantity,
      available: /Sold out/.test(remark) ? 0 : Number(some ?? quantity),
    });
  }
  if (items.length === 0) return { items, totalCents: 0 };
  return { items, totalCents: await priceIn(page.locator('main p[aria-live]')) };
}

/** The order as its page shows it. */
export async function readOrder(page: Page, path: string): Promise<Answer<OrderView>> {
  const answer = await page.goto(path);
  if (answer?.status() === 404) {
    const words = await page.locator('main').textContent();
    return refusal('NOT_FOUND', 'the not-found page', undefined, words);
  }
  const receipt = page.locator('section:has([data-status])').first();
  const items = [];
  for (const line of await receipt.locator('ul > li').all()) {
    const [, count, name] = /^([\d,]+) × (.*)$/s.exec(
      ((await line.locator('span').first().textContent()) ?? '').trim(),
    ) as RegExpExecArray;
    const quantity = Number(count);
    items.push({ name: name ?? '', quantity, priceCents: (await priceIn(line)) / quantity });
  }
  const address = receipt.locator('address > span');
  return {
    ok: true,
    value: {
      id: new URL(page.url()).pathname.split('/').at(-1) ?? '',
      status: (await receipt.locator('[data-status]').getAttribute('data-status')) ?? '',
      totalCents: await priceIn(receipt.getByText(/^Total/)),
      items,
      email: await receipt.locator('dt:text-is("E-mail") ~ dd').textContent(),
      shippingAddress: addressOf(await address.allTextContents()),
    },
  };
}

const countries: Record<string, string> = { Germany: 'DE' };

function addressOf(lines: readonly string[]): NonNullable<OrderView['shippingAddress']> {
  const [name = '', line1 = '', ...rest] = lines;
  const [place = '', country = ''] = rest.slice(-2);
  const [postalCode = '', ...city] = place.split(' ');
  return { name, line1, postalCode, city: city.join(' '), country: countries[country] ?? country };
}

/** What a form says after it was refused, by the marks that it carries for whoever styles or tests it. */
export async function readRefusal(page: Page): Promise<Extract<Answer<never>, { ok: false }>> {
  const fields = await page
    .locator('main [aria-invalid=true]')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('name') ?? ''));
  const notice = page.locator('main [data-refusal]');
  const code = (await notice.count()) > 0 ? await notice.getAttribute('data-refusal') : null;
  const words = (await page.locator('main form').first().textContent()) ?? '';
  const items = (await notice.locator('li').allTextContents()).map((text) => {
    const short =
      /^(?:Only (?<left>\d+) of (?<some>.*) left|(?<none>.*) is sold out) \(you have (?<wanted>\d+)\)$/;
    const { left = 0, some, none, wanted } = short.exec(text)?.groups ?? {};
    return { name: some ?? none ?? '', requested: Number(wanted), available: Number(left) };
  });
  if (code === null && fields.length === 0) throw new Error(`No refusal is shown: ${words}`);
  const errors = fields.map((path) => ({ path }));
  return refusal(code ?? fieldCode(words), words, { errors, items }, words);
}

/** A refusal that is shown next to a field is known by its words. */
function fieldCode(words: string): string {
  if (words.includes('The card was declined')) return 'PAYMENT_DECLINED';
  if (words.includes('at most 99 of one product')) return 'MAX_QUANTITY_EXCEEDED';
  return 'VALIDATION_FAILED';
}
