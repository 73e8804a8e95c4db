import { describe, expect, inject, test } from 'vitest';
import { httpDoor } from '../doors/http-door';

const url = inject('shopUrl');

describe('HTTP', () => {
  describe('catalog / Product pictures', () => {
    test('A product without a picture gets one drawn', async () => {
      const stage = await httpDoor(url).open();
      const blue = await stage.product({ name: 'Blue Harbour' });
      const red = await stage.product({ name: 'Red Harbour' });
      const drawingOf = async (image: string) => {
        const response = await fetch(new URL(image, url));
        expect(response.status).toBe(200);
        expect(response.headers.get('Content-Type')).toMatch(/^image\/svg\+xml\b/);
        return response.text();
      };
      const drawn = await drawingOf(blue.image);
      expect(drawn).toMatch(/^<svg[\s>]/);
      expect(await drawingOf(red.image)).not.toBe(drawn);
      expect(await drawingOf(blue.image)).toBe(drawn);
    });
  });
});
