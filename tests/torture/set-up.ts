import { adminEmail, adminPassword } from '../support/server';
import type { Stocked } from './audit';

type Person = { readonly email: string; readonly token: string };

/** Prices from nothing to much; of the last product there is so little that it sells out. */
const shelf = [
  { priceCents: 0, stock: 1_000_000 },
  { priceCents: 999, stock: 1_000_000 },
  { priceCents: 1_000_000_000, stock: 1_000_000 },
  { priceCents: 1_250, stock: 150 },
];

/** The clients' accounts and the products that they will buy. */
export async function setUp(
  url: string,
  clients: number,
): Promise<{ people: Person[]; products: Stocked[] }> {
  const admin = await logIn(url, adminEmail, adminPassword);
  const products: Stocked[] = [];
  for (const [n, fields] of shelf.entries()) {
    const body = { name: `Tortured print ${n}`, ...fields };
    products.push(await post(`${url}/api/products`, body, admin.token));
  }
  const people: Person[] = [];
  for (let n = 1; n <= clients; n += 1) {
    const [email, password] = [`client-${n}@torture.example`, `a password for client ${n}`];
    await post(`${url}/api/auth/register`, { email, password, name: `Client ${n}` });
    people.push(await logIn(url, email, password));
  }
  return { people, products };
}

async function logIn(url: string, email: string, password: string): Promise<Person> {
  const { token } = await post<Person>(`${url}/api/auth/login`, { email, password });
  return { email, token };
}

async function post<T>(address: string, json: unknown, token?: string): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(json),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
