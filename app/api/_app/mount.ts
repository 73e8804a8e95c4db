import type { Hono, Context as HonoContext } from 'hono';
import { type Identity, identify, nobody } from '@/app/_server/identity';
import { answerOnce } from '@/lib/idempotency/answer-once';
import type { Reply } from '@/lib/idempotency/idempotency';
import { requireAccess } from '@/lib/shared/caller';
import { forbidden } from '@/lib/shared/domain-error';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import type { AnyEntry } from './entry';
import { keptRefusal, slotOf } from './idempotency';
import { KeptAnswers } from './kept-answers';
import { isOwnOrigin } from './own-origin';
import { readInput } from './read-input';
import { requestIdOf } from './request-id';
import type { Route } from './route';
import { tellRoute } from './tell-route';

/** Serves an entry: who is calling, may they, what do they want, do it, show it. */
export function mount(app: Hono, shop: Shop, entry: AnyEntry): void {
  const { method, path, answer, useCase } = entry;
  const definition = entry.takes ? { ...useCase, input: entry.takes } : useCase;
  const needed = useCase.access === 'anyone' && !entry.isPublic ? 'shopper' : useCase.access;
  const kept = entry.isShared ? new KeptAnswers(shop.db) : undefined;
  const cacheControl = entry.isShared ? 'no-cache' : 'no-store';

  const template = honoPath(path);
  app.on(method.toUpperCase(), template, async (c) => {
    const requestId = requestIdOf(c);
    tellRoute(c, template);
    const { caller } = await whoCalls(c, shop, entry);
    requireAccess(caller, needed);
    const known = kept?.find(c.req.url);
    if (known) return respond(known, requestId);
    const moment = kept?.moment ?? 0;
    const input = await readInput(c.req, entry);
    const execute = (within: Shop) =>
      runUseCase(definition, { shop: within, caller, requestId }, input);
    const show = (result: unknown): Reply => {
      const headers: Record<string, string> = { 'cache-control': cacheControl };
      if (answer.headers) Object.assign(headers, answer.headers(result, new URL(c.req.url)));
      if (!answer.body) return { status: answer.status, headers, body: null };
      headers['content-type'] = 'application/json';
      return { status: answer.status, headers, body: JSON.stringify(answer.body(result, shop)) };
    };
    const slot = slotOf(c, entry, caller, input);
    if (!slot) {
      const shown = show(await execute(shop));
      kept?.keep(c.req.url, shown, moment);
      return respond(shown, requestId);
    }
    const { reply, replayed } = await answerOnce(shop, {
      slot,
      payload: [new URL(c.req.url).search, input],
      execute,
      reply: show,
      refusal: (error) => keptRefusal(c, error),
    });
    return respond(reply, requestId, replayed);
  });
}

/** Serves a route that asks neither who is calling nor the shop. */
export function mountPlain(app: Hono, { path, answer }: Route, body: () => string): void {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' };
  const { status } = answer;
  const template = honoPath(path);
  app.get(template, (c) => {
    tellRoute(c, template);
    return respond({ status, headers, body: body() }, requestIdOf(c));
  });
}

function respond({ status, headers, body }: Reply, requestId: string, replayed = false): Response {
  const own = { 'x-request-id': requestId, ...(replayed && { 'idempotent-replayed': 'true' }) };
  return new Response(body, { status, headers: { ...headers, ...own } });
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
