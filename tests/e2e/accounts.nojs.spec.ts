import { accountScenarios } from './accounts';

accountScenarios();
