import type { Session } from '@/db/database';
import { payments } from '@/db/tables/order';

export type Payment = {
  readonly id: string;
  readonly orderId: string;
  readonly provider: string;
  readonly reference: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly createdAt: Date;
};

export async function insertPayment(session: Session, payment: Payment): Promise<void> {
  await session.insert(payments).values(payment).returning({ id: payments.id });
}
