import { failingScenarios } from './storefront-failing';

failingScenarios();
