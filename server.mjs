// The front door: starts the built shop and serves it. `npm start` builds first.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { isTrustedProxy } from './server/client-address.mjs';
import { drainOnSignal } from './server/drain.mjs';
import { createFrontDoor } from './server/front-door.mjs';
import { listen, wantedHost } from './server/listen.mjs';
import { openTraces } from './server/traces.mjs';

process.env.NODE_ENV = 'production';

const dir = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT || 3000);
const host = wantedHost(process.env.HOSTNAME);

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

process.chdir(dir);
if (!existsSync('.next/BUILD_ID'))
  giveUp('There is no build yet: run npm run build, or npm start.');
// A list of proxies that cannot be read is said now, and not to the first visitor behind one.
try {
  isTrustedProxy('');
} catch (error) {
  giveUp(error.message);
}

const pages = next({ dev: false, dir, hostname: host, port });
await pages.prepare();

const server = await createFrontDoor(pages.getRequestHandler());
const { openshelf } = globalThis;
const closeTraces = await openTraces(openshelf.observability.tracesEndpoint);
if (openshelf.shopUrl?.startsWith('https:') && !process.env.TRUSTED_PROXIES) {
  console.warn('TRUSTED_PROXIES names no proxy: everybody behind one counts as one address.');
}

const listeners = await listen(server, port, host).catch((error) => {
  const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
  return giveUp(`Port ${port} of ${host} ${reason}.`);
});
drainOnSignal(listeners, async () => {
  await openshelf.close();
  await closeTraces();
});

const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
console.log(`Openshelf is open at http://${name}:${server.address().port}`);
if (!openshelf.shopUrl && name !== host) {
  console.log('It answers under any name: SHOP_URL is not set');
}
