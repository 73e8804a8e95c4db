import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecData } from '@/components/spec/capability';

const file = join(process.cwd(), 'public', 'spec.json');

/** What `npm run spec -- --publish` wrote, read when a page is asked for: a run tries a build, and is not in it. */
export function readPublished(): SpecData {
  if (!existsSync(file)) return { run: null, capabilities: [] };
  return JSON.parse(readFileSync(file, 'utf8'));
}
