// `npm start`: from whatever the checkout lacks to a serving shop.
import './parts/require-node.mjs';
import { ensureBuilt } from './parts/build.mjs';
import { checkout } from './parts/checkout.mjs';
import { main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { requireFreePort } from './parts/port.mjs';

await main(async () => {
  process.chdir(checkout);
  const port = Number(process.env.PORT || 3000);
  await requireFreePort(port, process.env.HOSTNAME);
  await ensureInstalled({ tools: false });
  await ensureBuilt();
  await requireFreePort(port, process.env.HOSTNAME);
});

process.env.NODE_ENV = 'production';
await import('../server.mjs');
