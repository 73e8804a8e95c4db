import { type AnyColumn, and, type SQL, sql } from 'drizzle-orm';
import { canBePrefix, type SearchWord } from '@/lib/shared/search-terms';
import type { Session } from './database';

// How SQLite searches: an FTS5 index over the products on the shelf, kept by the triggers of migration
// `fast-catalogue`. A document is the terms of the product, those of its name once more as `^term`, and its
// category as `=category`. `search_words` has every term that was ever in it.

/** A beginning that this many words share is looked up by itself: that many lists at once cost more. */
const MAX_PREFIX_MATCHES = 32;
/** Beginnings up to this length have an index of their own; in a name the mark counts as well. */
const INDEXED_PREFIX_LENGTH = 3;

/** What a query asks for, as expressions of the index. No product matches two of `tiers`, best first. */
export type SearchMatch = { readonly tiers: readonly string[]; readonly all: string };

/** @returns undefined when no product can match */
export async function matchOf(
  session: Session,
  words: readonly SearchWord[],
  category: string | undefined,
): Promise<SearchMatch | undefined> {
  if (category !== undefined && !/^[a-z0-9-]+$/.test(category)) return undefined;
  const spelled = await Promise.all(words.map((terms) => expandPrefix(session, terms)));
  if (spelled.some((phrases) => phrases.length === 0)) return undefined;
  const inText = spelled.map((phrases) => anyOf(phrases.map((phrase) => quoted(phrase, ''))));
  const inName = spelled.map((phrases) => anyOf(phrases.map((phrase) => quoted(phrase, '^'))));
  const wholeInName = words.map((terms) => quoted({ terms, isPrefix: false }, '^'));
  const within = (match: string) =>
    category === undefined ? match : `(${match}) AND ${text(`=${category}`)}`;
  return {
    tiers: [
      within(allOf(wholeInName)),
      within(`(${allOf(inName)}) NOT (${allOf(wholeInName)})`),
      within(`(${allOf(inText)}) NOT (${allOf(inName)})`),
    ],
    all: within(allOf(inText)),
  };
}

type Window = { readonly before?: SQL | undefined; readonly limit: number };

/** The sequence numbers of what matches, the latest first, as a subquery. It reads no more than it gives. */
export function latestMatches(match: string, { before, limit }: Window): SQL {
  const window = and(sql`product_search MATCH ${match}`, before && sql`rowid < ${before}`);
  return sql`(SELECT rowid AS seq FROM product_search WHERE ${window} ORDER BY rowid DESC LIMIT ${limit})`;
}

/** All of them, in no order. */
export function allMatches(match: string): SQL {
  return sql`(SELECT rowid FROM product_search WHERE product_search MATCH ${match})`;
}

/** How many products match, or `atMost` when there are more. */
export async function countMatches(
  session: Session,
  { all }: SearchMatch,
  atMost = -1,
): Promise<number> {
  const found = sql`(SELECT 1 FROM product_search WHERE product_search MATCH ${all} LIMIT ${atMost})`;
  const [row] = await session.select({ total: sql<number>`count(*)` }).from(found);
  return row?.total ?? 0;
}

/** The same question put to the text of one product: for lists that are read in another order. */
export function hasWords(searchText: AnyColumn, words: readonly SearchWord[]): SQL | undefined {
  return and(...words.map((terms) => sql`instr(${searchText}, ${` ${terms.join(' ')}`}) > 0`));
}

type Phrase = { readonly terms: SearchWord; readonly isPrefix: boolean };

/** A word as what it may stand for: each word that it begins, where they are few. */
async function expandPrefix(session: Session, terms: SearchWord): Promise<Phrase[]> {
  const last = terms.at(-1) ?? '';
  if (!canBePrefix(last)) return [{ terms, isPrefix: false }];
  if ([...last].length <= INDEXED_PREFIX_LENGTH) return [{ terms, isPrefix: true }];
  const words = await wordsWithPrefix(session, last);
  if (words.length > MAX_PREFIX_MATCHES) return [{ terms, isPrefix: true }];
  return words.map((word) => ({ terms: [...terms.slice(0, -1), word], isPrefix: false }));
}

async function wordsWithPrefix(session: Session, beginning: string): Promise<string[]> {
  const rows = await session
    .select({ word: sql<string>`word` })
    .from(sql`search_words`)
    .where(sql`word >= ${beginning} AND word < ${`${beginning}\u{10ffff}`}`)
    .limit(MAX_PREFIX_MATCHES + 1);
  return rows.map(({ word }) => word);
}

function quoted({ terms, isPrefix }: Phrase, mark: string): string {
  const phrase = text(terms.map((term) => mark + term).join(' '));
  return isPrefix ? `${phrase} *` : phrase;
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

function anyOf(expressions: readonly string[]): string {
  return `(${expressions.join(' OR ')})`;
}

function allOf(expressions: readonly string[]): string {
  return expressions.join(' AND ');
}
