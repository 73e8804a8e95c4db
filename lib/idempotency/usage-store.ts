import { eq, lte, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { idempotencyUsage as usage } from '@/db/tables/idempotency';
import type { Usage } from './idempotency';

const usageOf = prepared((session) =>
  session
    .select({ answers: usage.answers, bytes: usage.bytes })
    .from(usage)
    .where(eq(usage.owner, sql.placeholder('owner')))
    .prepare(),
);

/** How much is kept for an owner. */
export async function findUsage(session: Session, owner: string): Promise<Usage | undefined> {
  const [row] = await usageOf(session).execute({ owner });
  return row;
}

const upsertStatement = prepared((session) =>
  session
    .insert(usage)
    .values({ owner: sql.placeholder('owner'), answers: 1, bytes: sql.placeholder('bytes') })
    .onConflictDoUpdate({
      target: [usage.owner],
      set: {
        answers: sql`${usage.answers} + excluded.answers`,
        bytes: sql`${usage.bytes} + excluded.bytes`,
      },
    })
    .returning({ owner: usage.owner })
    .prepare(),
);

/** One answer more is kept for an owner. */
export async function addUsage(session: Session, owner: string, bytes: number): Promise<void> {
  await upsertStatement(session).execute({ owner, bytes });
}

/** These answers are not kept any more. */
export async function dropUsage(
  session: Session,
  gone: readonly { readonly owner: string; readonly bytes: number }[],
): Promise<void> {
  const sums = new Map<string, Usage>();
  for (const { owner, bytes } of gone) {
    const sum = sums.get(owner) ?? { answers: 0, bytes: 0 };
    sums.set(owner, { answers: sum.answers + 1, bytes: sum.bytes + bytes });
  }
  for (const [owner, { answers, bytes }] of sums) {
    const less = {
      answers: sql`${usage.answers} - ${answers}`,
      bytes: sql`${usage.bytes} - ${bytes}`,
    };
    await session
      .update(usage)
      .set(less)
      .where(eq(usage.owner, owner))
      .returning({ owner: usage.owner });
  }
  await session.delete(usage).where(lte(usage.answers, 0)).returning({ owner: usage.owner });
}
