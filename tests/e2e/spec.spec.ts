import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';

type Scenario = { readonly title: string; readonly text: string };
type Published = {
  readonly run: { commit: string; startedAt: string; endedAt: string } | null;
  readonly capabilities: readonly {
    readonly name: string;
    readonly requirements: readonly {
      readonly title: string;
      readonly scenarios: readonly Scenario[];
    }[];
  }[];
};

async function readPublished(request: APIRequestContext): Promise<Published> {
  return (await request.get('/spec.json')).json();
}

/** Words without the marks of a text file, as a reader sees them. */
function words(text: string): string {
  return text.replaceAll(/^\s*-\s*|\*\*|`/gm, '').replaceAll(/\s+/g, '');
}

test.describe('specification / Published promises', () => {
  test('An owner reads the promises', async ({ page, request }) => {
    // A visit for each capability.
    test.setTimeout(120_000);
    const { run, capabilities } = await readPublished(request);
    expect(capabilities.length).toBeGreaterThan(10);
    await page.goto('/spec');
    const links = page.locator('main li a[href^="/spec/"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(capabilities.map(({ name }) => `/spec/${name}`));
    const times = run ? [run.startedAt, run.endedAt] : [];
    for (const { name, requirements } of capabilities) {
      await page.goto(`/spec/${name}`);
      const shown = words((await page.locator('main').textContent()) ?? '');
      const scenarios = requirements.flatMap((requirement) => requirement.scenarios);
      for (const { title, text } of scenarios) {
        expect(shown).toContain(words(title));
        expect(shown).toContain(words(text));
      }
      const marks = page.locator('summary', { hasText: /^Kept/ });
      await expect(marks).toHaveCount(run ? scenarios.length : 0);
      const instants = page.locator('main time');
      const dates = await instants.evaluateAll((all) =>
        all.map((time) => time.getAttribute('datetime')),
      );
      expect(dates).toEqual(times);
      expect(shown).toContain(run ? run.commit.slice(0, 12) : 'notbeentried');
    }
  });

  test('The promises are data', async ({ request }) => {
    const answer = await request.get('/spec.json');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/json');
    const { run, capabilities } = (await answer.json()) as Published;
    if (run) {
      const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      const commit = expect.stringMatching(/^[0-9a-f]{40}$/);
      expect(run).toEqual({ commit, startedAt: instant, endedAt: instant });
    }
    for (const { requirements } of capabilities) {
      for (const scenario of requirements.flatMap(({ scenarios }) => scenarios)) {
        expect(scenario).toEqual({
          title: expect.any(String),
          text: expect.any(String),
          passed: expect.any(Boolean),
          doors: expect.any(Array),
          tests: expect.any(Number),
        });
      }
    }
  });
});

test.describe('beyond the scenarios: the promises', () => {
  test('A capability that is not there is not found', async ({ page }) => {
    const answer = await page.goto('/spec/nothing');
    expect(answer?.status()).toBe(404);
  });
});
