import type { Hono, Context as HonoContext } from 'hono';
import { type Identity, identify, nobody } from '@/app/_server/identity';
import { requireAccess } from '@/lib/shared/caller';
import { forbidden } from '@/lib/shared/domain-error';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import type { AnyEntry } from './entry';
import { KeptAnswers } from './kept-answers';
import { isOwnOrigin } from './own-origin';
import { readInput } from './read-input';
import { requestIdOf } from './request-id';
import type { Route } from './route';

/** Serves an entry: who is calling, may they, what do they want, do it, show it. */
export function mount(app: Hono, shop: Shop, entry: AnyEntry): void {
  const { method, path, answer, useCase } = entry;
  const definition = entry.takes ? { ...useCase, input: entry.takes } : useCase;
  const needed = useCase.access === 'anyone' && !entry.isPublic ? 'shopper' : useCase.access;
  const kept = entry.isShared ? new KeptAnswers(shop.db) : undefined;
  const cacheControl = entry.isShared ? 'no-cache' : 'no-store';

  app.on(method.toUpperCase(), honoPath(path), async (c) => {
    const requestId = requestIdOf(c);
    const { caller } = await whoCalls(c, shop, entry);
    requireAccess(caller, needed);
    const known = kept?.find(c.req.url);
    if (known) return respond(answer.status, known, requestId);
    const moment = kept?.moment ?? 0;
    const input = await readInput(c.req, entry);
    const result = await runUseCase(definition, { shop, caller, requestId }, input);
    const headers: Record<string, string> = { 'cache-control': cacheControl };
    if (answer.headers) Object.assign(headers, answer.headers(result, new URL(c.req.url)));
    if (!answer.body) return respond(answer.status, { headers, body: null }, requestId);
    headers['content-type'] = 'application/json';
    const shown = { headers, body: JSON.stringify(answer.body(result, shop)) };
    kept?.keep(c.req.url, shown, moment);
    return respond(answer.status, shown, requestId);
  });
}

/** Serves a route that asks neither who is calling nor the shop. */
export function mountPlain(app: Hono, { path, answer }: Route, body: () => string): void {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' };
  app.get(honoPath(path), (c) => respond(answer.status, { headers, body: body() }, requestIdOf(c)));
}

type Shown = { readonly headers: Readonly<Record<string, string>>; readonly body: string | null };

function respond(status: number, { headers, body }: Shown, requestId: string): Response {
  return new Response(body, { status, headers: { ...headers, 'x-request-id': requestId } });
}

/** @throws DomainError UNAUTHORIZED for a bad token, FORBIDDEN for another site that uses a session */
async function whoCalls(c: HonoContext, shop: Shop, entry: AnyEntry): Promise<Identity> {
  const authorization = c.req.header('authorization');
  // Nobody's name is needed here, unless a token is sent, which then has to count.
  if (entry.isPublic && !entry.knowsGuests && !authorization) return nobody;
  const identity = await identify(shop, { authorization, cookieHeader: c.req.header('cookie') });
  if (identity.caller.kind === 'guest' && !entry.knowsGuests) return nobody;
  if (identity.by === 'cookie' && entry.method !== 'get' && !isOwnOrigin(c.req)) throw forbidden();
  return identity;
}

function honoPath(path: string): string {
  return `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
}
