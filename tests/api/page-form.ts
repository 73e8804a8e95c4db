import { inject } from 'vitest';
import { ask, get, type Question, type Reply } from './ask';

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  '#x27': "'",
  lt: '<',
  gt: '>',
};

function unescaped(text: string): string {
  return text.replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The hidden fields of the first form on the page that has a field of this name. */
async function formWith(
  path: string,
  field: string,
  question: Question,
): Promise<[string, string][]> {
  const { text } = await get(path, question);
  const form = text
    .match(/<form\b.*?<\/form>/gs)
    ?.find((markup) => new RegExp(`\\bname="${field}"`).test(markup));
  if (!form) throw new Error(`no form with ${field} on ${path}`);
  const hidden = form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g);
  return [...hidden].map(([tag]) => {
    const attribute = (name: string) =>
      unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    return [attribute('name'), attribute('value')];
  });
}

/** Sends a form of a page as a browser without JavaScript does, with the headers given. */
export async function sendForm(
  path: string,
  typed: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
  url = inject('shopUrl'),
): Promise<Reply<unknown>> {
  const [field = ''] = Object.keys(typed);
  const { Cookie } = headers;
  const form = new FormData();
  const hidden = await formWith(path, field, { url, headers: Cookie ? { Cookie } : {} });
  for (const [name, value] of hidden) form.append(name, value);
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const request = new Request('http://any.example', { method: 'POST', body: form });
  const type = request.headers.get('Content-Type') ?? '';
  const raw = await request.text();
  return ask(path, { method: 'POST', url, headers: { ...headers, 'Content-Type': type }, raw });
}
