import { revalidateTag } from 'next/cache';
import { log } from '@/lib/shared/log';
import { catalogTags } from './tags';

const PATIENCE_MS = 5_000;

/** What the front door leaves on globalThis: where pages can be asked to become fresh, and the password for it. */
export type InnerDoor = {
  readonly address: string;
  readonly secret: string;
  /** Waits for the pages that are being made now. @returns whether there were any. */
  pagesUnderWay(patienceMs: number): Promise<boolean>;
  /** Drops the answers that the front door has at hand. */
  forgetPages(): void;
};

export function innerDoor(): InnerDoor | undefined {
  return (globalThis as { openshelfInnerDoor?: InnerDoor }).openshelfInnerDoor;
}

/**
 * Drops the cached pages that show these products, and every list. The cache may only be reached from inside
 * a request to Next.js, and the API has none: it asks over loopback. Without a front door, in development,
 * the API runs inside such a request itself. A failure costs freshness for a while, never the change.
 */
export async function catalogChanged(slugs: readonly string[]): Promise<void> {
  const door = innerDoor();
  try {
    if (!door) {
      for (const tag of catalogTags(slugs)) revalidateTag(tag, { expire: 0 });
      return;
    }
    await ask(door, slugs);
    // What was being made meanwhile may show the product as it was, and is kept as if it were new.
    if (await door.pagesUnderWay(PATIENCE_MS)) await ask(door, slugs);
  } catch (error) {
    log().error({ error }, 'cached pages were not dropped');
  }
}

async function ask(door: InnerDoor, slugs: readonly string[]): Promise<void> {
  const { address, secret } = door;
  const answer = await fetch(`${address}/internal/revalidate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openshelf-secret': secret },
    body: JSON.stringify({ slugs }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await answer.arrayBuffer();
  door.forgetPages();
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
}
