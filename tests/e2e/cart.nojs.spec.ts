import { guestCartScenarios } from './cart';

guestCartScenarios();
