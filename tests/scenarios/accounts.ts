import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door, ProgramStage } from '../doors/door';
import { tag, uniqueEmail } from '../doors/unique';
import { tokenScenarios } from './accounts-tokens';
import { accepted, refused, refusedFor, tally } from './answers';

const password = 'correct horse';

/** Every scenario of the capability `accounts` that needs no browser and no look into the files. */
export function accountsScenarios(door: Door<ProgramStage>): void {
  describe(door.name, () => {
    let stage: ProgramStage;
    beforeAll(async () => {
      stage = await door.open();
    });
    afterAll(() => stage.close());

    /** A new account that knows its password. */
    async function registered() {
      const email = uniqueEmail('ana');
      accepted(await stage.register({ email, password, name: 'Ana' }));
      return email;
    }

    describe('accounts / Registering', () => {
      test('A new account is a shopper', async () => {
        const email = uniqueEmail('ana');
        const account = accepted(await stage.register({ email, password, name: 'Ana' }));
        expect(account).toEqual({
          id: expect.stringMatching(/^user_[0-9a-z]{16,}$/),
          email,
          name: 'Ana',
          role: 'shopper',
        });
      });

      test('An e-mail address can be taken', async () => {
        const word = tag();
        const typed = `  Ana-${word}@Example.COM `;
        const first = accepted(await stage.register({ email: typed, password, name: 'Ana' }));
        expect(first.email).toBe(`ana-${word}@example.com`);
        const again = { email: `ANA-${word}@example.com`, password: 'another horse', name: 'Eve' };
        refused(await stage.register(again), 'EMAIL_TAKEN');
        expect(accepted(await stage.logIn(first.email, password)).user).toEqual(first);
        refused(await stage.logIn(first.email, 'another horse'), 'INVALID_CREDENTIALS');
      });

      test('Two registrations at once make one account', async () => {
        const fields = { email: uniqueEmail('ana'), password, name: 'Ana' };
        const answers = await Promise.all([stage.register(fields), stage.register(fields)]);
        expect(tally(answers)).toEqual({ accepted: 1, EMAIL_TAKEN: 1 });
      });

      test('Every bad registration field is named', async () => {
        const answer = await stage.register({ email: 'nope', password: '1234567', name: ' ' });
        refusedFor(answer, 'email', 'password', 'name');
      });

      test('A password has 8 to 128 characters', async () => {
        const attempt = (length: number) =>
          stage.register({ email: uniqueEmail('ana'), password: 'p'.repeat(length), name: 'Ana' });
        accepted(await attempt(8));
        accepted(await attempt(128));
        refusedFor(await attempt(7), 'password');
        refusedFor(await attempt(129), 'password');
      });
    });

    describe('accounts / Common passwords', () => {
      test('A common password is refused', async () => {
        const email = uniqueEmail('ana');
        const common = ['password', 'Password1', 'qwertyuiop', '1234567890', email.toUpperCase()];
        for (const one of common) {
          refusedFor(await stage.register({ email, password: one, name: 'Ana' }), 'password');
        }
        // The address would be taken if there was an account.
        accepted(await stage.register({ email, password, name: 'Ana' }));
      });
    });

    describe('accounts / Logging in to the API', () => {
      test('A login gives a token', async () => {
        const email = await registered();
        const login = accepted(await stage.logIn(email, password));
        if (door.name === 'HTTP') expect(login).toMatchObject({ tokenType: 'Bearer' });
        expect(login).toMatchObject({ user: { email } });
        const ana = await stage.bearer(login.token);
        expect(accepted(await ana.tryCart())).toMatchObject({ userId: login.user.id, items: [] });
        const [head, claims] = login.token
          .split('.')
          .slice(0, 2)
          .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
        expect(head).toMatchObject({ alg: 'HS256' });
        const { iat } = claims;
        expect(claims).toMatchObject({ iat: expect.any(Number), exp: iat + login.expiresIn });
        expect(login).toMatchObject({ expiresIn: expect.any(Number) });
        expect(login.expiresIn).toBeGreaterThan(0);
      });

      test('Unknown address and wrong password answer alike', async () => {
        const known = await stage.logIn(await registered(), 'wrong password');
        const unknown = await stage.logIn(uniqueEmail('bob'), 'wrong password');
        refused(known, 'INVALID_CREDENTIALS');
        expect(unknown).toEqual(known);
      });

      test('Unknown address and wrong password take alike', async () => {
        const [ana, bob] = [await registered(), uniqueEmail('bob')];
        const timed = async (email: string) => {
          const startedAt = performance.now();
          refused(await stage.logIn(email, 'wrong password'), 'INVALID_CREDENTIALS');
          return performance.now() - startedAt;
        };
        const taken: { ana: number[]; bob: number[] } = { ana: [], bob: [] };
        for (let round = 0; round < 10; round++) {
          taken.ana.push(await timed(ana));
          taken.bob.push(await timed(bob));
        }
        // A busy machine only adds to a time: the shortest is the shop's own.
        const ratio = Math.min(...taken.bob) / Math.min(...taken.ana);
        expect(ratio).toBeGreaterThan(0.5);
        expect(ratio).toBeLessThan(2);
      });
    });

    tokenScenarios(() => stage, registered, password);
  });
}
