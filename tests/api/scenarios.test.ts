import { inject } from 'vitest';
import { httpDoor } from '../doors/http-door';
import { accountsScenarios } from '../scenarios/accounts';
import { cartScenarios } from '../scenarios/cart';
import { catalogScenarios } from '../scenarios/catalog';
import { ordersScenarios } from '../scenarios/orders';
import { paymentsScenarios } from '../scenarios/payments';

const door = httpDoor(inject('shopUrl'));

catalogScenarios(door);
cartScenarios(door);
ordersScenarios(door);
paymentsScenarios(door);
accountsScenarios(door);
