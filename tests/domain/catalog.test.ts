import { domainDoor } from '../doors/domain-door';
import { catalogScenarios } from '../scenarios/catalog';

catalogScenarios(domainDoor());
