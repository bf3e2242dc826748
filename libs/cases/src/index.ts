export { caseEvents } from './case.events.js';
export { CasesHttpModule, CasesModule } from './cases.module.js';
export { openCaseOf } from './open-case.sql.js';
