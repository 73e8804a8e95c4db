import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from 'next';
import { DocsLink } from '@/components/docs/docs-link';
import { anchorOf } from '@/components/docs/inline';
import { Markdown } from '@/components/docs/markdown';
import { parseMarkdown } from '@/components/docs/parse-markdown';
import { PageTitle } from '@/components/layout/page-title';
import { ShopFrame } from '../_parts/shop-frame';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'Documentation' };

const blocks = parseMarkdown(readFileSync(join(process.cwd(), 'docs', 'guide.md'), 'utf8'));

export default function GuidePage() {
  const [title, intro, ...text] = blocks;
  const chapters = text.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
  return (
    <ShopFrame>
      <PageTitle
        title={title?.kind === 'heading' ? title.text : ''}
        intro={intro?.kind === 'paragraph' ? intro.text : ''}
      />
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <nav aria-label="Documentation" className="self-start text-sm lg:sticky lg:top-8">
          <ul className="grid gap-2">
            {chapters.map((chapter) => (
              <li key={chapter}>
                <a href={`#${anchorOf(chapter)}`} className="text-link">
                  {chapter}
                </a>
              </li>
            ))}
            <li className="mt-2 border-t border-line pt-4">
              <DocsLink href="/docs/api">API reference</DocsLink>
            </li>
            <li>
              <DocsLink href="/docs/errors">Errors</DocsLink>
            </li>
          </ul>
        </nav>
        <Markdown blocks={text} />
      </div>
    </ShopFrame>
  );
}
