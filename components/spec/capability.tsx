import { classNames } from '@/components/ui/class-names';

export interface ScenarioData {
  readonly title: string;
  readonly text: string;
  readonly passed: boolean;
  readonly doors: readonly string[];
  readonly tests: number;
}

export interface CapabilityData {
  readonly name: string;
  readonly requirements: readonly {
    readonly title: string;
    readonly text: string;
    readonly scenarios: readonly ScenarioData[];
  }[];
}

/** What `npm run spec -- --publish` writes. */
export interface SpecData {
  /** The run that tried them: of one commit, from its first test to its last; null before any did. */
  readonly run: {
    readonly commit: string;
    readonly startedAt: string;
    readonly endedAt: string;
  } | null;
  readonly capabilities: readonly CapabilityData[];
}

/** `http-api` as a heading. */
export function titleOf(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

/** `- **WHEN** a *thing*` without the marks that only a text file needs. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*-\s*/, '').replaceAll(/\*\*|`/g, ''))
    .filter(Boolean);
}

/** What the shop promises in one field: each requirement, and under it the scenarios that hold it to it. */
export function Capability({
  capability,
  tried,
}: {
  readonly capability: CapabilityData;
  readonly tried: boolean;
}) {
  return capability.requirements.map(({ title, text, scenarios }) => (
    <article key={title} className="grid gap-x-12 gap-y-4 border-b border-line py-6 lg:grid-cols-2">
      <div className="grid content-start gap-2">
        <h2 className="text-lg">{title}</h2>
        <p className="max-w-prose text-sm text-muted">{lines(text).join(' ')}</p>
      </div>
      <ul className="grid content-start">
        {scenarios.map((scenario) => (
          <Scenario key={scenario.title} scenario={scenario} tried={tried} />
        ))}
      </ul>
    </article>
  ));
}

function Scenario({
  scenario: { title, text, passed, doors },
  tried,
}: {
  readonly scenario: ScenarioData;
  readonly tried: boolean;
}) {
  return (
    <li className="border-t border-line first:border-t-0">
      <details>
        <summary className="flex cursor-pointer items-baseline gap-3 py-2 text-sm">
          {tried && (
            <span
              className={classNames(
                'w-16 shrink-0 font-semibold',
                passed ? 'text-ok' : 'text-danger',
              )}
            >
              {passed ? 'Kept' : 'Not kept'}
            </span>
          )}
          <span>{title}</span>
        </summary>
        <div className="grid gap-1 pb-4 pl-19 text-sm text-muted">
          {lines(text).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {doors.length > 0 && <p className="text-xs">Tried through: {doors.join(', ')}</p>}
        </div>
      </details>
    </li>
  );
}
