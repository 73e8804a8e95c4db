import { inject } from 'vitest';
import { browserDoor } from '../doors/browser-door';
import { ordersScenarios } from '../scenarios/orders';

ordersScenarios(browserDoor(inject('shopUrl'), true));
