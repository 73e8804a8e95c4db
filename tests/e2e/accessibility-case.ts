import type { Page } from '@playwright/test';
import { expect, type Stage } from './fixtures';

/** A page as somebody finds it. */
export type AccessibilityCase = {
  /** Its folder under `app`, without groups. */
  readonly route: string;
  readonly state: string;
  open(stage: Stage): Promise<void>;
};

/** A page that looks like this to anybody who opens its address. */
export const at = (route: string, state: string, path = route): AccessibilityCase => ({
  route,
  state,
  open: async ({ page }) => {
    await page.goto(path);
  },
});

/** As `at`, for somebody who is signed in. */
export function signedIn(who: 'admin' | 'shopper', sight: AccessibilityCase): AccessibilityCase {
  return {
    ...sight,
    open: async (stage) => {
      const { admin, openAccount, signIn } = stage;
      await signIn(who === 'admin' ? admin : await openAccount());
      await sight.open(stage);
    },
  };
}

/** Sends a form that is refused. */
export async function send(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button }).click();
  await expect(page.locator('main [aria-invalid=true], main [role=alert]').first()).toBeVisible();
}
