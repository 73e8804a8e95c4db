import { inject } from 'vitest';
import { tag, uniqueEmail } from '../doors/unique';
import { adminEmail, adminPassword } from '../support/server';
import { ask, get, post } from './ask';

export const shopperPassword = 'a password for a shopper';

export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly token: string;
};

type Login = { token: string; user: { id: string; email: string; name: string } };

export async function logIn(email: string, words: string, url?: string): Promise<Account> {
  const question = { json: { email, password: words }, ...(url && { url }) };
  const { status, body } = await post<Login>('/api/auth/login', question);
  if (status !== 200) throw new Error(`no login for ${email}: ${status}`);
  return { ...body.user, token: body.token };
}

export function admin(url?: string): Promise<Account> {
  return logIn(adminEmail, adminPassword, url);
}

export async function shopper(name = 'Ana', url?: string): Promise<Account> {
  const email = uniqueEmail(name);
  const question = { json: { email, password: shopperPassword, name }, ...(url && { url }) };
  const { status } = await post('/api/auth/register', question);
  if (status !== 201) throw new Error(`not registered: ${status}`);
  return logIn(email, shopperPassword, url);
}

export type Product = { readonly id: string; readonly slug: string; readonly stock: number };

/** A product of its own, put on the shelf by the admin. */
export async function product(
  fields: Readonly<Record<string, unknown>> = {},
  url?: string,
): Promise<Product> {
  const { token } = await admin(url);
  const json = { name: `Print ${tag()}`, priceCents: 1250, stock: 5, ...fields };
  const { status, body } = await post<Product>('/api/products', {
    token,
    json,
    ...(url && { url }),
  });
  if (status !== 201) throw new Error(`no product: ${status}`);
  return body;
}

/** The cookie of a browser that signed in through next-auth's own route. */
export async function sessionCookie(
  { email }: Pick<Account, 'email'>,
  origin: string,
  { url = inject('shopUrl'), words = shopperPassword } = {},
): Promise<string> {
  const csrf = await get<{ csrfToken: string }>('/api/auth/csrf', { url });
  const { csrfToken } = csrf.body;
  const { status, headers } = await ask('/api/auth/callback/credentials', {
    method: 'POST',
    url,
    headers: {
      Cookie: cookiesOf(csrf.headers),
      Origin: origin,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    raw: new URLSearchParams({ csrfToken, email, password: words }).toString(),
  });
  const cookie = cookiesOf(headers);
  if (status !== 302 || !cookie.includes('session-token='))
    throw new Error(`not signed in: ${status}`);
  return cookie;
}

/** What a browser would send back after these headers. */
export function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}
