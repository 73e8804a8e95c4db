import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '@/components/docs/parse-markdown';

describe('the Markdown of the documentation', () => {
  test('A paragraph and an item go on over lines', () => {
    expect(parseMarkdown('One\ntwo\n\n- three\n  four\n- five')).toEqual([
      { kind: 'paragraph', text: 'One two' },
      { kind: 'list', ordered: false, items: ['three four', 'five'] },
    ]);
  });

  test('Code stays as it is, also where it looks like something else', () => {
    expect(parseMarkdown('```sh\n# no heading\n\n- no list\n```\n1. one\n2. two')).toEqual([
      { kind: 'code', language: 'sh', text: '# no heading\n\n- no list' },
      { kind: 'list', ordered: true, items: ['one', 'two'] },
    ]);
  });

  test('A table has a head and rows', () => {
    expect(parseMarkdown('### Statuses\n| a | b |\n|---|---|\n| 1 | 2, 3 |\nEnd')).toEqual([
      { kind: 'heading', level: 3, text: 'Statuses' },
      { kind: 'table', head: ['a', 'b'], rows: [['1', '2, 3']] },
      { kind: 'paragraph', text: 'End' },
    ]);
  });

  test('The guide has nothing that is not understood', async () => {
    const file = fileURLToPath(new URL('../../docs/guide.md', import.meta.url));
    const blocks = parseMarkdown(await readFile(file, 'utf8'));
    const words = blocks.flatMap((block) => ('text' in block ? [block] : []));
    const prose = words.filter(({ kind }) => kind !== 'code').map(({ text }) => text);
    expect(prose.filter((text) => /^(\s|[>*#~=_]|!\[|<)/.test(text))).toEqual([]);
    expect(blocks[0]?.kind).toBe('heading');
  });
});
