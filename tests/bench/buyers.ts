import { Agent, request } from 'node:http';
import type { Buyer } from './demo-data';

/** What buyers do over HTTP, on connections that stay open. */
export type Door = {
  /** With the cookies of a browser, where a page is somebody's. */
  get(path: string, cookie?: string): Promise<void>;
  addToCart(buyer: Buyer, productId: string): Promise<void>;
  placeOrder(buyer: Buyer): Promise<void>;
  close(): void;
};

const address = {
  name: 'Ada Print',
  line1: 'Paper Street 1',
  postalCode: '1000',
  city: 'Inkton',
  country: 'NL',
};

export function openDoor(url: string): Door {
  const agent = new Agent({ keepAlive: true });

  function send(
    method: string,
    path: string,
    credentials: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<void> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      ...credentials,
      ...(text && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${url}${path}`, { method, agent, headers }, (answer) => {
        const ok = answer.statusCode === 200 || answer.statusCode === 201;
        if (!ok) reject(new Error(`${method} ${path}: ${answer.statusCode}`));
        answer.on('end', resolve).on('error', reject).resume();
      });
      sent.on('error', reject).end(text);
    });
  }

  return {
    get: (path, cookie) => send('GET', path, cookie ? { cookie } : {}),
    addToCart: (buyer, productId) =>
      send('POST', '/api/cart/items', bearer(buyer), { productId, quantity: 1 }),
    placeOrder: (buyer) => send('POST', '/api/orders', bearer(buyer), { shippingAddress: address }),
    close: () => agent.destroy(),
  };
}

function bearer({ token }: Buyer): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` };
}
