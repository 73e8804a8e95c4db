import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from './start-server';

export type Edit = {
  readonly file: string;
  /** Occurs exactly once in the file, or the variant is out of date. */
  readonly find: string;
  readonly replace: string;
};

/** Starts the example as it is, or a copy of it with these edits. */
export async function startEdited(
  example: string,
  edits: readonly Edit[],
  launch: (cwd: string) => Promise<Server>,
): Promise<Server> {
  if (edits.length === 0) return launch(example);

  const copy = await mkdtemp(join(tmpdir(), 'openshelf-variant-'));
  const remove = () => rm(copy, { recursive: true, force: true });
  try {
    await cp(example, copy, { recursive: true, filter: (path) => !path.endsWith('.venv') });
    for (const edit of edits) await apply(edit, copy);
    const server = await launch(copy);
    return { url: server.url, stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function apply({ file, find, replace }: Edit, folder: string): Promise<void> {
  const path = join(folder, file);
  const parts = (await readFile(path, 'utf8')).split(find);
  if (parts.length !== 2) {
    throw new Error(`${file} has ${parts.length - 1} times, not once: ${find}`);
  }
  await writeFile(path, parts.join(replace));
}
