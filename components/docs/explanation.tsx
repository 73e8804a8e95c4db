import { CodeBlock } from './code-block';
import { DocsLink } from './docs-link';
import { Inline } from './inline';

export interface OperationLink {
  /** `POST /api/orders` */
  readonly name: string;
  /** Its place in the reference. */
  readonly href: string;
}

/** When a code is answered, what to do next, how it looks, and what answers it. */
export function Explanation({
  when,
  next,
  example,
  operations,
}: {
  readonly when: string;
  readonly next: string;
  readonly example: string;
  readonly operations: readonly OperationLink[];
}) {
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-10">
      <section className="grid gap-2">
        <h2 className="text-xl">When it happens</h2>
        <p>
          <Inline text={when} />
        </p>
      </section>
      <section className="grid gap-2">
        <h2 className="text-xl">What to do next</h2>
        <p>
          <Inline text={next} />
        </p>
      </section>
      <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h2 className="text-xl">What it looks like</h2>
        <CodeBlock text={example} />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">Who answers it</h2>
        <ul className="grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
          {operations.map(({ name, href }) => (
            <li key={name}>
              <DocsLink href={href}>{name}</DocsLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
