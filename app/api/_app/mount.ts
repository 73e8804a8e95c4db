import type { Hono, Context as HonoContext } from 'hono';
import { type Identity, identify, nobody } from '@/app/_server/identity';
import { recordKeyUse } from '@/lib/api-key/record-key-use';
import { answerOnce } from '@/lib/idempotency/answer-once';
import type { Reply } from '@/lib/idempotency/idempotency';
import { type Caller, isAdmin, requireAccess } from '@/lib/shared/caller';
import { forbidden } from '@/lib/shared/domain-error';
import { log } from '@/lib/shared/log';
import { recordRefusal } from '@/lib/shared/security-event';
import { type Context, type KeyedRun, runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { clientAddressOf } from './client-address';
import { tagOfContent, unlessKnown } from './conditions';
import type { AnyEntry } from './entry';
import { keptRefusal, slotOf } from './idempotency';
import { isOwnOrigin } from './own-origin';
import { readInput } from './read-input';
import { recordRoute } from './record-route';
import { requestIdOf } from './request-id';
import { isNamed, limitHeadersOf, type RequestLimit } from './request-limit';
import { ResponseCache } from './response-cache';
import type { Route } from './route';

/** Serves an entry: who is calling, may they, what do they want, do it, show it. */
export function mount(app: Hono, shop: Shop, entry: AnyEntry, limit: RequestLimit): void {
  const { method, path, answer, useCase } = entry;
  const definition = entry.takes ? { ...useCase, input: entry.takes } : useCase;
  const needed = useCase.access === 'anyone' && !entry.isPublic ? 'shopper' : useCase.access;
  const kept = entry.isShared ? new ResponseCache(shop.db) : undefined;
  const cacheControl = entry.isShared ? 'no-cache' : 'no-store';

  const template = honoPath(path);
  app.on(method.toUpperCase(), template, async (c) => {
    recordRoute(c, template);
    if (isForAnybody(c, entry)) return answerTo(c, nobody.caller);
    const { caller, key } = await authenticate(c, shop, entry).catch((error) => {
      recordRefusal(contextOf(c, nobody.caller), useCase.name, error, {});
      throw error;
    });
    try {
      return await answerTo(c, caller);
    } finally {
      // Not waited for: the answer goes out first.
      if (key)
        recordKeyUse(shop, key).catch((error) => log().error({ error }, 'a use was not noted'));
    }
  });

  function contextOf(c: HonoContext, caller: Caller): Context {
    const [requestId, address] = [requestIdOf(c), clientAddressOf(c)];
    return { shop, caller, requestId, address, userAgent: c.req.header('user-agent') };
  }

  async function answerTo(c: HonoContext, caller: Caller): Promise<Response> {
    // What is at hand costs less than counting who asks for it.
    const known = kept?.find(c.req.url);
    if (!known || isNamed(caller)) await limit(c, caller);
    try {
      requireAccess(caller, needed, useCase.scope);
    } catch (error) {
      recordRefusal(contextOf(c, caller), useCase.name, error);
      throw error;
    }
    if (known) return respond(c, unlessKnown(c.req, known));
    const context = contextOf(c, caller);
    const version = kept?.version;
    const input = await readInput(c.req, entry);
    const execute = (keyed?: KeyedRun<unknown>) => runUseCase(definition, context, input, keyed);
    const show = (result: unknown): Reply => {
      const headers: Record<string, string> = { 'cache-control': cacheControl };
      if (answer.headers) Object.assign(headers, answer.headers(result, new URL(c.req.url)));
      if (!answer.body) return { status: answer.status, headers, body: null };
      headers['content-type'] = 'application/json';
      const body = JSON.stringify(answer.body(result, shop));
      if (answer.tag) headers.etag = `"${answer.tag(result)}"`;
      else if (entry.isShared) headers.etag = tagOfContent(JSON.stringify(headers) + body);
      return { status: answer.status, headers, body };
    };
    const slot = slotOf(c, entry, caller, input);
    if (!slot) {
      const shown = show(await execute());
      kept?.keep(c.req.url, shown, version);
      return respond(c, entry.isShared ? unlessKnown(c.req, shown) : shown);
    }
    const { reply, replayed } = await answerOnce(shop, {
      slot,
      payload: [new URL(c.req.url).search, input],
      isTrusted: caller.kind === 'key' || isAdmin(caller),
      ...(entry.isSecret && { isSecret: true }),
      execute,
      reply: show,
      refusal: (error) => keptRefusal(c, error),
    });
    return respond(c, reply, replayed);
  }
}

/** Serves a route that asks neither who is calling nor the shop. */
export function mountPlain(app: Hono, { path, answer }: Route, body: () => string): void {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' };
  const { status } = answer;
  const template = honoPath(path);
  app.get(template, (c) => {
    recordRoute(c, template);
    return respond(c, { status, headers, body: body() });
  });
}

function respond(c: HonoContext, { status, headers, body }: Reply, replayed = false): Response {
  const own = {
    'x-request-id': requestIdOf(c),
    ...limitHeadersOf(c),
    ...(replayed && { 'idempotent-replayed': 'true' }),
  };
  return new Response(body, { status, headers: { ...headers, ...own } });
}

/** Whether nobody's name is needed. A token that is sent has to count. */
function isForAnybody(c: HonoContext, { isPublic, knowsGuests }: AnyEntry): boolean {
  return isPublic === true && !knowsGuests && !c.req.header('authorization');
}

/** @throws DomainError UNAUTHORIZED for a bad token, FORBIDDEN for another site that uses a session */
async function authenticate(c: HonoContext, shop: Shop, entry: AnyEntry): Promise<Identity> {
  const authorization = c.req.header('authorization');
  const identity = await identify(shop, { authorization, cookieHeader: c.req.header('cookie') });
  if (identity.caller.kind === 'guest' && !entry.knowsGuests) return nobody;
  if (identity.by === 'cookie' && entry.method !== 'get' && !isOwnOrigin(c.req)) throw forbidden();
  return identity;
}

function honoPath(path: string): string {
  return `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
}
