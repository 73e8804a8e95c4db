import { adminEmail, adminPassword, authSecret } from '../support/server';
import type { AccountView, Door, LoginView, ProductView, ProgramStage } from './door';
import { type Ask, granted, httpClient } from './http-client';
import { httpProgram } from './http-people';
import { tag, uniqueEmail } from './unique';

export const shopperPassword = 'a password for a shopper';

/** The JSON API of a served shop. Guests have no cart there: they shop on the pages. */
export function httpDoor(url: string): Door<ProgramStage> {
  return {
    name: 'HTTP',
    showsEverything: true,
    hasGuests: false,
    takesCrowds: true,
    open: () => openStage(httpClient(url)),
  };
}

async function openStage(ask: Ask): Promise<ProgramStage> {
  const logIn = async (email: string, words: string) => {
    const body = { email, password: words };
    const answer = await ask<LoginView>('/api/auth/login', { method: 'POST', body });
    return answer.ok ? { ok: true as const, value: answer.value.body } : answer;
  };
  const signedIn = async (email: string, words: string) => {
    const { token, user } = granted(await logIn(email, words));
    return httpProgram(ask, token, user);
  };
  const owner = await signedIn(adminEmail, adminPassword);
  const nobody = { id: '', email: '', name: '' };
  return {
    secret: authSecret,
    async product(fields) {
      const rest = { priceCents: 1250, stock: 100, ...fields };
      return granted(await owner.addProduct({ name: `Print ${tag()}`, ...rest }));
    },
    async changeProduct(id, change) {
      granted(await owner.editProduct(id, change));
    },
    async archiveProduct(id) {
      granted(await owner.withdrawProduct(id));
    },
    async stockOf(id) {
      return granted(await ask<ProductView>(`/api/products/${id}`)).body.stock;
    },
    async shopper(name = 'Ana') {
      const body = { email: uniqueEmail(name), password: shopperPassword, name };
      granted(await ask('/api/auth/register', { method: 'POST', body, expected: 201 }));
      return signedIn(body.email, shopperPassword);
    },
    admin: async () => owner,
    guest: () => Promise.reject(new Error('Guests shop on the pages')),
    visitor: async () => httpProgram(ask, undefined, nobody),
    bearer: async (token) => httpProgram(ask, token, nobody),
    async register(body) {
      const call = { method: 'POST' as const, body, expected: 201 };
      const answer = await ask<AccountView>('/api/auth/register', call);
      return answer.ok ? { ok: true, value: answer.value.body } : answer;
    },
    logIn,
    close: async () => {},
  };
}
