// `npm run torture`: kills the built shop while clients buy, starts it again, and counts everything afterwards.
//   --times N     how many kills (10)
//   --seed WORD   of the moments of killing; that of a run is printed
import './parts/require-node.mjs';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './parts/build.mjs';
import { Failure, main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';

function options() {
  try {
    const { values } = parseArgs({
      options: { times: { type: 'string', default: '10' }, seed: { type: 'string' } },
    });
    const { times, seed = randomBytes(4).toString('hex') } = values;
    if (/^[1-9]\d*$/.test(times)) return { times: Number(times), seed };
  } catch {}
  throw new Failure('npm run torture -- [--times N] [--seed WORD]');
}

await main(async () => {
  const { times, seed } = options();
  await ensureInstalled({ tools: false });
  await ensureBuilt();
  const { torture } = await import('../tests/torture/torture.ts');
  console.log(`Killing ${times} times, seed ${seed}`);
  const { problems, dataDir, ...figures } = await torture({ times, seed, say: console.log });
  console.table(figures);
  if (problems.length === 0) return console.log('Nothing was lost and nothing was made.');
  for (const problem of problems.slice(0, 20)) console.error(problem);
  throw new Failure(`${problems.length} problems, seed ${seed}; the data is in ${dataDir}`);
});
