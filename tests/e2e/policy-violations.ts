import type { Page } from '@playwright/test';

/** What the browser says of this page's policy, in its console. */
export function watchPolicy(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) said.push(message.text());
  });
  return said;
}
