import { domainDoor } from '../doors/domain-door';
import { accountsScenarios } from '../scenarios/accounts';

accountsScenarios(domainDoor());
