import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many wrong ones a day cost nothing. */
const FREE_ATTEMPTS = 10;
const DAY_SECONDS = 24 * 60 * 60;
/** The longest pause: whoever is new to a place still gets in. */
const MAX_PAUSE_SECONDS = 5 * 60;

/**
 * How long strangers to an account have to wait between two attempts: 2 seconds after the eleventh wrong one
 * of a day, twice as long after each further one, 5 minutes at most.
 */
export class LoginBackoff {
  private readonly wrong = new RateLimiterMemory({ points: FREE_ATTEMPTS, duration: DAY_SECONDS });
  private readonly pause = new RateLimiterMemory({ points: 1, duration: 1 });

  /** How many milliseconds are left of the pause. */
  async remainingMs(email: string): Promise<number> {
    return (await this.pause.get(email))?.msBeforeNext ?? 0;
  }

  /** Counts a wrong attempt, and begins the pause after it. */
  async recordWrong(email: string): Promise<void> {
    const { consumedPoints } = await this.wrong.penalty(email);
    if (consumedPoints <= FREE_ATTEMPTS) return;
    const seconds = Math.min(2 ** (consumedPoints - FREE_ATTEMPTS), MAX_PAUSE_SECONDS);
    await this.pause.block(email, seconds);
  }

  /** It was not wrong. */
  async undo(email: string): Promise<void> {
    await this.wrong.reward(email);
    await this.pause.delete(email);
  }
}
