import { sessionScenarios } from './account-sessions';

sessionScenarios();
