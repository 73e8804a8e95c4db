import { timingSafeEqual } from 'node:crypto';
import { revalidateTag } from 'next/cache';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { innerDoor } from '@/app/_server/catalog-changed';
import { CATALOG, catalogTags } from '@/app/_server/tags';

/** `slugs`: the products that changed; without them everything that shows a product is dropped. */
const asked = z.strictObject({ slugs: z.array(z.string()).optional() });

/** The shop asks itself: pages made before now are not served any more. To anybody else this is not here. */
export async function POST(request: Request): Promise<Response> {
  if (!knowsSecret(request.headers.get('x-openshelf-secret'))) notFound();
  const { slugs } = asked.parse(await request.json());
  for (const tag of slugs ? catalogTags(slugs) : [CATALOG]) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

function knowsSecret(given: string | null): boolean {
  const secret = Buffer.from(innerDoor()?.secret ?? '');
  const sent = Buffer.from(given ?? '');
  return secret.length > 0 && sent.length === secret.length && timingSafeEqual(sent, secret);
}
