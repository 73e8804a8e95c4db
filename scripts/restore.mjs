// `npm run restore -- FILE [--overwrite]`: brings a backup back, when it is sound and no shop is running.
import './parts/require-node.mjs';
import { main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';

await main(async () => {
  await ensureInstalled({ tools: false });
  const { databaseFile, fileAndOverwrite } = await import('./data/files.mjs');
  const { restore } = await import('./data/restore.mjs');
  const options = fileAndOverwrite('npm run restore -- FILE [--overwrite]');
  const database = databaseFile();
  const { contents, before } = restore({ database, ...options });
  console.log(`Restored ${options.file} to ${database}: ${contents}.`);
  if (before) console.log(`The data from before is in ${before}`);
});
