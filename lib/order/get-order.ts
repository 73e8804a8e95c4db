import { notFound } from '../shared/domain-error';
import { defineUseCase } from '../shared/use-case';
import { canView, orderAccess } from './order';
import * as store from './order-store';

/** One order. @throws DomainError NOT_FOUND, the same whether it does not exist or is somebody else's */
export const getOrder = defineUseCase({
  name: 'get-order',
  access: 'anyone',
  scope: 'orders:read',
  input: orderAccess,
  async run({ shop, caller }, { id, key }) {
    const order = await shop.db.read((session) => store.findOrder(session, id));
    if (!order || !canView(order, caller, key)) throw notFound('Order');
    return order;
  },
});
