import type { Session } from './database';

/**
 * A query that is built once for each connection and each shape it can have, with placeholders for its
 * values: the query builder works several times as long on a query as SQLite does.
 */
export function prepared<Query, Shape = undefined>(
  build: (session: Session, shape: Shape) => Query,
): (session: Session, ...shape: undefined extends Shape ? [] : [Shape]) => Query {
  const built = new WeakMap<Session, Map<string, Query>>();
  return (session, ...[shape]) => {
    const known = built.get(session) ?? new Map<string, Query>();
    built.set(session, known);
    const key = JSON.stringify(shape) ?? '';
    const query = known.get(key) ?? build(session, shape as Shape);
    known.set(key, query);
    return query;
  };
}
