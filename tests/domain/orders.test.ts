import { domainDoor } from '../doors/domain-door';
import { ordersScenarios } from '../scenarios/orders';

ordersScenarios(domainDoor());
