import { serveApi } from '../_app/serve';

// In production the front door calls the API itself; here it is for development, where an edit shows at once.
export const GET = serveApi;
export const POST = serveApi;
export const PUT = serveApi;
export const PATCH = serveApi;
export const DELETE = serveApi;
