import { answersHealth } from './health.mjs';
import { answersMetrics } from './metrics.mjs';

/** Answers the programs that watch the shop, before anything that may be in trouble. @returns whether it did */
export function answersWatcher(request, response) {
  const { url } = request;
  if (url.startsWith('/api/health')) return answersHealth(request, response);
  return url.startsWith('/metrics') && answersMetrics(request, response);
}
