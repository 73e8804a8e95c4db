import { accessTable } from '../auth/access-table.js';
import { apiKeys } from '../auth/api-keys.js';
import { credentials } from '../auth/credentials.js';
import { likeNothing } from '../auth/like-nothing.js';
import { sessions } from '../auth/sessions.js';

/** @type {import('../types.js').Profile} */
export const auth = {
  name: 'auth',
  summary: 'who may do what: tokens and how they end, keys and their scopes, the access table',
  needsAccounts: true,
  namesUser: false,
  cases: [...credentials, ...sessions, ...apiKeys, ...likeNothing, ...accessTable],
};
