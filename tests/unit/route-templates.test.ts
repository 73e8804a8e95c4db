import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateOf } from '../../server/route-templates.mjs';

/** An address of every page and route handler that Next.js serves, with its folder: `/orders/[id]`. */
function served(): string[] {
  const files = readdirSync(join(import.meta.dirname, '../../app'), { recursive: true });
  return files
    .map((file) => `/${String(file)}`)
    .filter((file) => /\/(page\.tsx|route\.tsx?)$/.test(file) && !file.includes('/_'))
    .map((file) => file.replace(/\/[^/]+$/, '').replace(/\/\([^)]+\)/g, '') || '/')
    .filter((folder) => !folder.startsWith('/api/[['));
}

describe('the template of an address', () => {
  test('is known for everything that is served', () => {
    const folders = served();
    expect(folders).toContain('/products/[slug]');
    for (const folder of folders) {
      const url = folder.replace(/\[\.\.\.\w+\]/, 'some/where').replace(/\[\w+\]/g, 'something');
      const route = templateOf(url);
      expect(route, folder).not.toBe('unmatched');
      expect(route).not.toContain('something');
    }
  });

  test.each([
    ['/products/blue-harbour?from=mail', '/products/:slug'],
    ['/_next/static/chunks/one.js', '/_next/*'],
    ['/art/posters/blue-harbour.svg', '/art/*'],
    ['/api/auth/csrf', '/api/auth/*'],
    ['/orders/order_1', '/orders/:id'],
    ['/admin/products/new', '/admin/products/new'],
    ['/orders/order_1/more', 'unmatched'],
    ['/api/nothing', 'unmatched'],
    ['//', 'unmatched'],
  ])('%s is %s', (url, route) => {
    expect(templateOf(url)).toBe(route);
  });
});
