import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Env, env } from '@/lib/env';
import { type OpenedShop, openShop } from '@/lib/open-shop';
import type { Shop } from '@/lib/shop';

// Next.js evaluates a module once per bundle; the process has one shop.
const kept = globalThis as typeof globalThis & { openshelfShop?: Promise<OpenedShop> | undefined };

/** The one shop of this process, opened by whoever asks first. */
export function getOpenedShop(): Promise<OpenedShop> {
  kept.openshelfShop ??= openShop(isBuilding() ? scratch(env()) : env()).catch((error: unknown) => {
    kept.openshelfShop = undefined;
    throw error;
  });
  return kept.openshelfShop;
}

export async function getShop(): Promise<Shop> {
  return (await getOpenedShop()).shop;
}

/** Whether pages are being prerendered by `next build`, before any shop is open. */
function isBuilding(): boolean {
  return env().NEXT_PHASE === 'phase-production-build';
}

/** Prerendering shows the demo shop from a database of its own, and the owner's stays untouched. */
function scratch(settings: Env): Env {
  const folder = mkdtempSync(join(tmpdir(), 'openshelf-prerender-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { ...settings, DATABASE_URL: `file:${join(folder, 'shop.db')}` };
}
