import { officeAccessScenarios } from './back-office-access';
import { officeConflictScenarios } from './back-office-conflicts';
import { officeKeyScenarios } from './back-office-keys';
import { officeOrderScenarios } from './back-office-orders';
import { officeProductScenarios } from './back-office-products';

officeAccessScenarios();
officeProductScenarios();
officeConflictScenarios();
officeOrderScenarios();
officeKeyScenarios();
