import { signIn } from '@/lib/auth/sign-in';
import { startSession } from '@/lib/auth/start-session';
import { isDomainError } from '@/lib/shared/domain-error';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { password } from './own-accounts';

/** A browser that signs in as the pages let it, and keeps its cookie from one time to the next. */
export class OwnBrowser {
  device: string | undefined;
  /** The token of its session. */
  token = '';

  constructor(readonly userAgent?: string) {}

  /** @returns `in`, or the code of the refusal */
  async signIn(shop: Shop, email: string, address: string, words = password): Promise<string> {
    const { device, userAgent } = this;
    const context = { shop, requestId: 'test', address, device, userAgent };
    try {
      const anybody = { ...context, caller: { kind: 'anonymous' } as const };
      const { user, tokenVersion } = await runUseCase(signIn, anybody, { email, password: words });
      const caller = { kind: 'user', userId: user.id, role: user.role } as const;
      const started = await runUseCase(
        startSession,
        { ...context, caller },
        { version: tokenVersion },
      );
      this.device = started.device;
      this.token = started.token;
      return 'in';
    } catch (error) {
      if (isDomainError(error)) return error.code;
      throw error;
    }
  }
}
