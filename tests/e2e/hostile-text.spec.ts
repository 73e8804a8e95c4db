import { hostileTextScenarios } from './hostile-text';

hostileTextScenarios();
