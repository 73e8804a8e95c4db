// `npm run build`: the pages, unless they are built already.
import './parts/require-node.mjs';
import { ensureBuilt } from './parts/build.mjs';
import { main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';

await main(async () => {
  await ensureInstalled({ tools: false });
  await ensureBuilt();
});
