import { domainDoor } from '../doors/domain-door';
import { cartScenarios } from '../scenarios/cart';

cartScenarios(domainDoor());
