import type { ErrorCode } from '@/app/_server/error-codes';
import { entries } from './app';
import { tagOf } from './document-head';
import { plainRoutes } from './plain-routes';
import { codesOf } from './refusals';
import { routeOf } from './route';

/** The operations that refuse with a code, and where each is in the reference. */
export function operationsWith(code: ErrorCode): { name: string; href: string }[] {
  return [...entries.map(routeOf), ...plainRoutes]
    .filter((route) => codesOf(route).includes(code))
    .map((route) => ({
      name: `${route.method.toUpperCase()} /api${route.path}`,
      href: `/docs/api#tag/${tagOf(route)}/operation/${route.name}`,
    }));
}
