import { drawPicture } from '@/db/seed/art/draw-picture';

const clean = /^[a-z0-9][a-z0-9-]*$/;
const longestSegment = 240;

const headers = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  // A path is drawn the same way every time.
  'Cache-Control': 'public, max-age=31536000, immutable',
};

const notFound = () =>
  new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** `/art/<category>/<slug>.svg`: the picture of a product that has none of its own. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const [category = '', file = '', ...rest] = (await params).path;
  const slug = file.endsWith('.svg') ? file.slice(0, -'.svg'.length) : '';
  const isClean = (segment: string) => segment.length <= longestSegment && clean.test(segment);
  if (rest.length > 0 || !isClean(category) || !isClean(slug)) return notFound();
  const svg = drawPicture({
    seed: `${category}/${slug}`,
    category,
    title: slug.replaceAll('-', ' '),
  });
  return new Response(svg, { headers });
}
