import { getShop } from '@/app/_server/shop';
import { createApi } from './app';

let api: ReturnType<typeof createApi> | undefined;

/** The API as a route handler of Next.js. */
export async function serveApi(request: Request): Promise<Response> {
  api ??= createApi(await getShop());
  return api.fetch(request);
}
