import { logIn } from '../cast.js';
import { expectJson } from '../expect.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */

export const FORGED = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmVk';

/** A new key, as it was answered. @param {Context} ctx @param {...string} scopes */
export async function newKey(ctx, ...scopes) {
  const body = { name: ctx.newName(), scopes };
  return expectJson(await ctx.admin.post('/api/keys', body), 201);
}

/** A program with a new key. @param {Context} ctx @param {...string} scopes */
export async function program(ctx, ...scopes) {
  const { key } = await newKey(ctx, ...scopes);
  return ctx.asHolderOf(key);
}

/** Somebody whose key was revoked. @param {Context} ctx */
export async function withRevokedKey(ctx) {
  const { id, key } = await newKey(ctx, 'orders:read', 'orders:write', 'keys:manage');
  const { status } = await ctx.admin.delete(`/api/keys/${id}`);
  if (status !== 204) throw new Error(`revoking a key was answered with ${status}`);
  return ctx.asHolderOf(key);
}

/** Somebody who signed out everywhere and kept the token. @param {Context} ctx */
export async function withEndedToken(ctx) {
  const shopper = await ctx.newShopper();
  const { status } = await shopper.post('/api/auth/sign-out-everywhere');
  if (status !== 204) throw new Error(`signing out everywhere was answered with ${status}`);
  return shopper;
}

/** The same person with one more token. @param {Context} ctx @param {Actor} actor */
export async function anotherToken(ctx, { email = '', password = '' }) {
  return ctx.asHolderOf(await logIn(ctx.anyone, email, password));
}
