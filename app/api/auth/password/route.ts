import { serveApi } from '../../_app/serve';

// Named here because next-auth, beside it, would take every path below /api/auth.
export const POST = serveApi;
