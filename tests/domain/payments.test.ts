import { domainDoor } from '../doors/domain-door';
import { paymentsScenarios } from '../scenarios/payments';

paymentsScenarios(domainDoor());
