// Named here because next-auth, beside it, would take every path below /api/auth.
export { serveApi as POST } from '../../_app/serve';
