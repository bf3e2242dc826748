export { Opened, opening } from './opening.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { TestClock } from './test-clock.js';
