import { browsingScenarios } from './storefront-browsing';

browsingScenarios();
