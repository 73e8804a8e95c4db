import { describe, expect, test } from 'vitest';
import { tag } from '../doors/unique';
import { get } from './ask';
import { product } from './people';

describe('HTTP', () => {
  describe('storefront / Pictures of any address', () => {
    test('An image address in any script harms no page', async () => {
      const category = `bilder-${tag()}`;
      const { slug } = await product({ category, image: '/bilder/日本.png' });
      for (const path of ['/', `/category/${category}`, `/products/${slug}`]) {
        const { status, text } = await get<unknown>(path);
        expect([path, status]).toEqual([path, 200]);
        expect(text).toContain('/bilder/%E6%97%A5%E6%9C%AC.png');
      }
    });
  });
});
