/** Text as search and sorting see it: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Scripts that write no spaces between words: each of their characters is a term. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}';
const TERM = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+|[^\\s\\p{C}]`, 'gu');

/** The terms that search compares: runs of letters and digits, and every other character by itself. */
export function termsOf(text: string): string[] {
  return fold(text).match(TERM) ?? [];
}

/** The words that count of a query, and the terms that count of a word. */
const MOST_WORDS = 8;
const MOST_TERMS = 16;

/** One word of a query: its terms follow each other, and the last may be the beginning of a longer one. */
export type SearchWord = readonly string[];

/** What a query asks for: at most eight words, those beyond are ignored. */
export function searchWordsOf(query: string): SearchWord[] {
  return query
    .split(/\s+/)
    .map((word) => termsOf(word).slice(0, MOST_TERMS))
    .filter((terms) => terms.length > 0)
    .slice(0, MOST_WORDS);
}

/** Text as a column that search looks through: a space before each term. */
export function searchColumnOf(text: string): string {
  return termsOf(text)
    .map((term) => ` ${term}`)
    .join('');
}

/** Whether a term can be the beginning of a longer one: a single sign cannot. */
export function canBePrefix(term: string): boolean {
  return /^[\p{L}\p{N}]/u.test(term) && !new RegExp(`^[${UNSPACED}]`, 'u').test(term);
}
