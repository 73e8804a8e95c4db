import http from 'node:http';
import { argv, env } from 'node:process';
import { additionFrom, checkPayment, productFrom, userFrom } from './checks.js';
import { notFound, Refusal } from './errors.js';
import { openShop } from './shop.js';

const MOST_BYTES = 64 * 1024;

const routes = [
  ['GET', /^\/api\/products$/, (shop) => [200, shop.listProducts()]],
  ['POST', /^\/api\/products$/, (shop, { body }) => [201, shop.addProduct(productFrom(body))]],
  ['GET', /^\/api\/cart$/, (shop, { query }) => [200, shop.cartOf(userFrom(query))]],
  ['POST', /^\/api\/cart\/items$/, addToCart],
  [
    'POST',
    /^\/api\/orders$/,
    async (shop, { body }) => [201, await shop.placeOrder(userFrom(body))],
  ],
  ['POST', /^\/api\/payments\/([^/]+)$/, payOrder],
];

function addToCart(shop, { body }) {
  const { userId, productId, quantity } = additionFrom(body);
  return [200, shop.addToCart(userId, productId, quantity)];
}

function payOrder(shop, { body, id }) {
  checkPayment(body);
  return [200, shop.payOrder(id)];
}

/** A server that has not begun to listen. */
export function createServer(shop = openShop()) {
  return http.createServer(async (request, response) => {
    const [status, body] = await answer(shop, request).catch(refuse);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
}

async function answer(shop, request) {
  const { pathname, searchParams } = new URL(request.url, 'http://mini');
  const query = Object.fromEntries(searchParams);
  const body = await readJson(request);
  const here = routes.filter(([, pattern]) => pattern.test(pathname));
  if (here.length === 0) throw notFound('There is nothing here');
  const route = here.find(([method]) => method === request.method);
  if (!route) throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Not with this method');
  const [, pattern, handle] = route;
  return handle(shop, { query, body, id: pattern.exec(pathname)[1] });
}

async function readJson(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Refusal(413, 'PAYLOAD_TOO_LARGE', 'The body is too large');
    chunks.push(chunk);
  }
  if (bytes === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refusal(400, 'INVALID_JSON', 'The body is not JSON');
  }
}

function refuse(error) {
  if (error instanceof Refusal) {
    return [error.status, { code: error.code, message: error.message }];
  }
  console.error(error);
  return [500, { code: 'INTERNAL_ERROR', message: 'Something went wrong' }];
}

if (import.meta.filename === argv[1]) {
  const { PORT = '4010', HOSTNAME = '127.0.0.1' } = env;
  const server = createServer().listen(Number(PORT), HOSTNAME, () => {
    console.log(`mini-node listens on http://${HOSTNAME}:${server.address().port}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
