import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { GuardedRoutes } from './guarded-routes.js';
import { ProblemFilter } from './problem.filter.js';
import { bodyValidation } from './validation.js';

/** What every route gets: roles, validation, problem details. Imported by the API alone. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    GuardedRoutes,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: bodyValidation },
  ],
})
export class HttpModule {}
