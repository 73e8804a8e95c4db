import { officeAccessScenarios } from './back-office-access';
import { officeKeyScenarios } from './back-office-keys';
import { officeOrderScenarios } from './back-office-orders';
import { officeProductScenarios } from './back-office-products';

officeAccessScenarios();
officeProductScenarios();
officeOrderScenarios();
officeKeyScenarios();
