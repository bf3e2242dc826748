import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsService } from './accounts.service.js';
import { FailedAttempts } from './failed-attempts.js';
import { FirstRunService } from './first-run.service.js';
import { AccountsController } from './http/accounts.controller.js';
import { InvitationsController } from './http/invitations.controller.js';
import { OrganisationController } from './http/organisation.controller.js';
import { PasswordsController } from './http/passwords.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { SessionController } from './http/session.controller.js';
import { SessionHook } from './http/session.hook.js';
import { SetupController } from './http/setup.controller.js';
import { InvitationsService } from './invitations.service.js';
import { OrganisationService } from './organisation.service.js';
import { PasswordResetsService } from './password-resets.service.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

const services = [
  AccountsQueries,
  AccountsService,
  FailedAttempts,
  FirstRunService,
  InvitationsService,
  OrganisationService,
  PasswordResetsService,
  PasswordsService,
  SessionsService,
  SignInService,
];

@Module({ imports: [TypeOrmModule.forFeature([Account])], providers: services, exports: services })
export class AccountsModule {}

@Module({
  imports: [AccountsModule],
  controllers: [
    AccountsController,
    InvitationsController,
    OrganisationController,
    PasswordsController,
    SessionController,
    SetupController,
  ],
  providers: [SessionCookie, SessionHook],
  exports: [SessionHook],
})
export class AccountsHttpModule {}
