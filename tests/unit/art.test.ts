import { describe, expect, test } from 'vitest';
import { drawPicture } from '@/db/seed/art/draw-picture';
import { demoProducts } from '@/db/seed/demo-products';

const categories = ['posters', 'textiles', 'tiles', 'stationery', 'wallpaper', 'books', 'candles'];

const drawDemo = () =>
  demoProducts.map(({ category, slug }) =>
    drawPicture({ seed: `${category}/${slug}`, category, title: slug.replaceAll('-', ' ') }),
  );

/** Two hundred pictures, some with a subject in their name and some without. */
const drawMany = () =>
  Array.from({ length: 203 }, (_, index) =>
    drawPicture({
      seed: `seed ${index}`,
      category: categories[index % categories.length] ?? '',
      title: index % 2 ? `owl ${index}` : `untitled ${index}`,
    }),
  );

/** Throws when tags do not nest, an attribute is unquoted or an ampersand starts no entity. */
function checkWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, closing: string, name: string, _attributes, selfClosing: string) => {
      if (closing) {
        const expected = open.pop();
        if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
      } else if (!selfClosing) open.push(name);
      return '';
    },
  );
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is never closed`);
  if (rest.includes('<'))
    throw new Error(`a stray < at ${rest.slice(rest.indexOf('<')).slice(0, 40)}`);
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(xml)) throw new Error('a stray ampersand');
}

describe('drawPicture', () => {
  test('the same seed is drawn the same way every time', () => {
    expect(drawDemo()).toEqual(drawDemo());
    expect(drawMany()).toEqual(drawMany());
  });

  test('no two products of the demo shop look alike', () => {
    const bodies = drawDemo().map((svg) => svg.replace(/<title>.*?<\/title>/, ''));
    expect(bodies.length).toBeGreaterThanOrEqual(64);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test('another seed gives another picture, whatever the category', () => {
    for (const category of categories) {
      const titled = (seed: string) => drawPicture({ seed, category, title: 'Owl' });
      expect(titled('one')).not.toBe(titled('two'));
    }
  });

  test('every picture is a well-formed SVG, four to five', () => {
    for (const svg of [...drawDemo(), ...drawMany()]) {
      expect(() => checkWellFormed(svg)).not.toThrow();
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 500"/);
    }
  });

  test('no coordinate is missing, infinite or not a number', () => {
    for (const svg of [...drawDemo(), ...drawMany()]) {
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
    }
  });

  test('every reference finds what it names, once', () => {
    for (const svg of [...drawDemo(), ...drawMany()]) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const named = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining([...new Set(named)]));
    }
  });

  test('a picture stays small', () => {
    const sizes = [...drawDemo(), ...drawMany()].map((svg) => svg.length);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeLessThan(12_000);
    expect(Math.max(...sizes)).toBeLessThan(32_000);
  });

  test('a title cannot bring markup of its own', () => {
    const title = `"><script>alert('&')</script>\u0000\uFFFE\uD800 & co`;
    for (const category of categories) {
      const svg = drawPicture({ seed: title, category, title });
      expect(svg).not.toContain('<script');
      expect(svg).toContain('&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt; &amp; co</title>');
      expect(() => checkWellFormed(svg)).not.toThrow();
    }
  });

  test('an empty, a long and a non-Latin title are drawn too', () => {
    for (const category of categories) {
      for (const title of ['', 'x'.repeat(200), 'Пион и 牡丹', 'Café Crème №5', '😀']) {
        const svg = drawPicture({ seed: 'any', category, title });
        expect(() => checkWellFormed(svg)).not.toThrow();
        expect(svg).not.toContain('NaN');
      }
    }
  });

  test('the words of a name choose its subject', () => {
    const tile = (title: string) =>
      drawPicture({ seed: 's', category: 'tiles', title }).replace(/<title>.*?<\/title>/, '');
    expect(tile('Owl')).toBe(tile('A pair of owls'));
    expect(tile('Owl')).not.toBe(tile('Lighthouse'));
  });
});
