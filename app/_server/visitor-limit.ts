import { env } from '@/lib/env';
import { PerMinute } from '@/lib/shared/per-minute';

/** Counts forms and searches of an address. @returns after how many seconds to try again, 0 for now */
export function visitorLimit(): (address: string) => Promise<number> {
  const visitors = new PerMinute(env().PAGE_RATE_LIMIT);
  return async (address) => {
    const counted = await visitors.count(address);
    return counted?.isOver ? Math.ceil(counted.resetMs / 1000) : 0;
  };
}
