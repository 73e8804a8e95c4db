import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/open';
import { getAccount } from '@/lib/auth/get-account';
import { logIn } from '@/lib/auth/log-in';
import type { PaymentGateway } from '@/lib/payment/payment-gateway';
import { testGateway } from '@/lib/payment/test-gateway';
import type { Caller, Role } from '@/lib/shared/caller';
import { isDomainError } from '@/lib/shared/domain-error';
import { hashSecret, newId, newSecret } from '@/lib/shared/ids';
import { runUseCase } from '@/lib/shared/use-case';
import { registerUser } from '@/lib/user/register-user';
import { insertUser } from '@/lib/user/user-store';
import { testShop } from '../support/test-shop';
import type { Ask } from './domain-ask';
import { domainGuest, domainProgram } from './domain-people';
import type { Answer, Door, ProgramStage } from './door';
import { refusal } from './refusal';
import { tag, uniqueEmail } from './unique';

const secret = 'a-signing-secret-for-the-domain-door';

/** A call of the domain, on a database file of its own. */
export function domainDoor(gateway: PaymentGateway = testGateway): Door<ProgramStage> {
  return {
    name: 'domain',
    showsEverything: true,
    hasGuests: true,
    takesCrowds: true,
    open: () => openStage(gateway),
  };
}

async function openStage(gateway: PaymentGateway): Promise<ProgramStage> {
  const folder = await mkdtemp(join(tmpdir(), 'openshelf-domain-'));
  const shop = testShop(await openDatabase(`file:${join(folder, 'shop.db')}`), {
    gateway,
    secrets: [secret],
  });

  const ask: Ask = async (useCase, caller, input) => {
    try {
      const value = await runUseCase(useCase, { shop, caller, requestId: 'test' }, input);
      return { ok: true, value };
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return refusal(error.code, error.message, error.details, [error.kind, error.details]);
    }
  };

  /** Straight into the table: hashing a hundred passwords is not what is tested. */
  async function account(name: string, role: Role) {
    const user = { id: newId('user'), email: uniqueEmail(name), name, role };
    const row = { ...user, passwordHash: 'none', createdAt: shop.now() };
    await shop.db.write((session) => insertUser(session, row));
    return domainProgram(ask, shop, { kind: 'user', userId: user.id, role }, user);
  }

  const owner = await account('Owner', 'admin');
  const nobody = { id: '', email: '', name: '' };
  return {
    secret,
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
      return granted(await owner.readProduct(id)).stock;
    },
    shopper: (name = 'Ana') => account(name, 'shopper'),
    admin: async () => owner,
    visitor: async () => domainProgram(ask, shop, { kind: 'anonymous' }, nobody),
    guest: async () => domainGuest(ask, { kind: 'guest', guestId: hashSecret(newSecret()) }),
    async bearer(token) {
      const user = await getAccount(shop, token, 'api');
      const caller: Caller = user
        ? { kind: 'user', userId: user.id, role: user.role }
        : { kind: 'anonymous' };
      return domainProgram(ask, shop, caller, user ?? nobody);
    },
    register: (fields) => ask(registerUser, { kind: 'anonymous' }, fields),
    async logIn(email, password) {
      const answer = await ask(logIn, { kind: 'anonymous' }, { email, password });
      if (!answer.ok) return answer;
      const { token, expiresInSeconds, user } = answer.value;
      return {
        ok: true,
        value: { token, tokenType: undefined, expiresIn: expiresInSeconds, user },
      };
    },
    async close() {
      await shop.db.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** For what a test needs before it begins. */
function granted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value;
}
