// `npm run backup -- FILE [--overwrite]`: a whole and checked copy of the database, while the shop sells.
import './parts/require-node.mjs';
import { main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';

await main(async () => {
  await ensureInstalled({ tools: false });
  const { databaseFile, fileAndOverwrite } = await import('./data/files.mjs');
  const { backUp } = await import('./data/back-up.mjs');
  const options = fileAndOverwrite('npm run backup -- FILE [--overwrite]');
  const startedAt = Date.now();
  const { contents, bytes } = await backUp({ database: databaseFile(), ...options });
  const took = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `Backed up to ${options.file}: ${contents}, ${Math.ceil(bytes / 1024)} KiB, in ${took} s.`,
  );
  console.log(
    'It was checked. The signing secret is not in it: AUTH_SECRET, or the file auth-secret.',
  );
});
