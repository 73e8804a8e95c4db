import { describe, expect, test } from 'vitest';
import { get } from './ask';

describe('HTTP', () => {
  describe('storefront / Light pages', () => {
    test('A page carries its markup once', async () => {
      const search = await get('/search?sort=name');
      expect(search.text.match(/<article\b/g)).toHaveLength(24);
      for (const page of [search, await get('/cart'), await get('/')]) {
        expect(page.status).toBe(200);
        expect(page.text).toContain('Skip to content');
        const scripts = page.text.match(/<script\b[^>]*>.*?<\/script>/gs)?.join('\n') ?? '';
        expect(scripts).toContain('self.__next_f.push');
        expect(scripts).not.toContain('Skip to content');
        expect(scripts).not.toContain('\\"article\\"');
        expect(Buffer.byteLength(page.text)).toBeLessThan(64_000);
      }
    });
  });
});
