import { twiceScenarios } from './storefront-twice';

twiceScenarios();
