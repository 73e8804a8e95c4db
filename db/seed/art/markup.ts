const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Characters XML 1.0 does not allow at all, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (c) => entities[c] ?? '');
}

/** Two decimals are finer than any screen shows; more only make the file longer. */
export function shortenNumbers(svg: string): string {
  return svg.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (n) => String(Math.round(Number(n) * 100) / 100));
}

export const circle = (x: number, y: number, r: number, attributes = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}"${attributes}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, attributes = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"${attributes}/>`;

export const rect = (x: number, y: number, w: number, h: number, attributes = '') =>
  `<path d="M${x} ${y}h${w}v${h}h${-w}z"${attributes}/>`;

export const path = (d: string, attributes = '') => `<path d="${d}"${attributes}/>`;

export const line = (d: string, width: number, attributes = '') =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${attributes}/>`;

export const at = (x: number, y: number, inner: string, turn = 0, scale = 1) =>
  `<g transform="translate(${x} ${y})${turn ? `rotate(${turn})` : ''}${scale === 1 ? '' : `scale(${scale})`}">${inner}</g>`;

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A flat shadow or fold: an ink laid on very thinly. */
export const thin = (inner: string, opacity = 0.16) => `<g opacity="${opacity}">${inner}</g>`;

/** The part of `inner` that lies inside `shape`. */
export const inside = (id: string, shape: string, inner: string) =>
  `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${inner}</g>`;
