export { Account } from './account.entity.js';
export { AccountsHttpModule, AccountsModule } from './accounts.module.js';
export { AccountsQueries, type AccountRow } from './accounts.queries.js';
export { FirstRunService } from './first-run.service.js';
export { SessionHook } from './http/session.hook.js';
export type { Organisation } from './organisation.js';
export { OrganisationService } from './organisation.service.js';
export { hashPassword } from './passwords.js';
