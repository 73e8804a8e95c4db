import type { Scope } from '@/lib/shared/caller';
import type { AnyEntry } from './entry';

/** What the document says of anything that is served. */
export type Route = Pick<
  AnyEntry,
  | 'method'
  | 'path'
  | 'summary'
  | 'about'
  | 'fields'
  | 'example'
  | 'refusals'
  | 'isPublic'
  | 'knowsGuests'
  | 'changesNothing'
  | 'isShared'
  | 'readTag'
> & {
  /** What a key needs; without one, what people may is closed to keys. */
  readonly scope?: Scope | undefined;
  readonly name: string;
  readonly takes: AnyEntry['useCase']['input'];
  readonly answer: Pick<
    AnyEntry['answer'],
    'status' | 'description' | 'schema' | 'example' | 'headerNames'
  >;
  /** Asks neither who is calling nor the shop. */
  readonly isPlain?: true;
};

/** `place-order` as the name of an operation: `placeOrder`. */
function operationName(useCase: string): string {
  return useCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function routeOf(entry: AnyEntry): Route {
  const takes = entry.takes ?? entry.useCase.input;
  const { name, scope } = entry.useCase;
  return { ...entry, takes, scope, name: operationName(name) };
}

/** Whether an `Idempotency-Key` may be sent. */
export function takesKey({ method }: Pick<Route, 'method'>): boolean {
  return method !== 'get';
}

/** Whether a repeat with the same key gets the first answer. */
export function isRepeatable(route: Pick<Route, 'method' | 'changesNothing'>): boolean {
  return takesKey(route) && !route.changesNothing;
}
