import { readSpecifications } from '../../scripts/spec/specifications.mjs';
import { expect, test } from './fixtures';

const scenarios = readSpecifications('openspec/specs').flatMap(
  (requirement) => requirement.scenarios,
);

/** Words without the marks of a text file, as a reader sees them. */
function words(text: string): string {
  return text
    .replaceAll(/^\s*-\s*|\*\*|`/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test.describe('specification / Published promises', () => {
  test('An owner reads the promises', async ({ page }) => {
    await page.goto('/spec');
    const shown = words((await page.locator('main').textContent()) ?? '').replaceAll(' ', '');
    expect(scenarios.length).toBeGreaterThan(100);
    for (const { title, text } of scenarios) {
      expect(shown).toContain(words(title).replaceAll(' ', ''));
      expect(shown).toContain(words(text).replaceAll(' ', ''));
    }
    await expect(page.locator('main time').first()).toHaveAttribute('datetime', /^\d{4}-/);
    const kept = page.locator('summary', { hasText: /^(Kept|Not kept)/ });
    await expect(kept).toHaveCount(scenarios.length);
  });

  test('The promises are data', async ({ request }) => {
    const answer = await request.get('/spec.json');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/json');
    const { runAt, capabilities } = await answer.json();
    expect(new Date(runAt).toISOString()).toBe(runAt);
    const published = capabilities.flatMap(({ name, requirements }: Capability) =>
      requirements.flatMap((requirement) =>
        requirement.scenarios.map((scenario) => {
          expect(scenario).toEqual({
            title: expect.any(String),
            text: expect.any(String),
            passed: expect.any(Boolean),
            doors: expect.any(Array),
            tests: expect.any(Number),
          });
          return `${name} / ${requirement.title} / ${scenario.title}`;
        }),
      ),
    );
    expect(published.sort()).toEqual(scenarios.map(({ name }) => name).sort());
  });
});

type Capability = {
  readonly name: string;
  readonly requirements: readonly {
    readonly title: string;
    readonly scenarios: readonly { readonly title: string }[];
  }[];
};
