import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '@/scripts/parts/browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openshelf-browsers-'));
  vi.stubEnv('CHROMIUM_PATH', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that only says its version, or fails to. */
function install(name: string, code = 0): string {
  const bin = join(folder, name.replaceAll('-', ''));
  mkdirSync(bin);
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

function onPath(...programs: string[]): void {
  vi.stubEnv('PATH', programs.map((path) => join(path, '..')).join(delimiter));
}

describe('specification / Any browser', () => {
  test('The browser of the machine is taken', () => {
    for (const name of ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome']) {
      const path = install(name);
      onPath(path);
      expect(findBrowser()).toBe(path);
    }
  });

  test('The browser of the machine is taken · the headless shell before a full one', () => {
    const [full, shell] = [install('chromium'), install('chromium-headless-shell')];
    onPath(full, shell);
    expect(findBrowser()).toBe(shell);
  });

  test('The browser of the machine is taken · but none that does not start', () => {
    const [hint, chrome] = [install('chromium-browser', 1), install('google-chrome')];
    onPath(hint, chrome);
    expect(findBrowser()).toBe(chrome);
  });

  test("The browser of the machine is taken · else it is left to Playwright's own", () => {
    onPath(install('firefox'));
    expect(findBrowser()).toBe(undefined);
  });

  test('The browser of the machine is taken · unless one is named', () => {
    onPath(install('chromium'));
    vi.stubEnv('CHROMIUM_PATH', '/opt/mine/chrome');
    expect(findBrowser()).toBe('/opt/mine/chrome');
  });
});
