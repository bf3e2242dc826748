import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailboxesController } from './http/mailboxes.controller.js';
import { MailboxTestingService } from './mailbox-testing.service.js';
import { Mailbox } from './mailbox.entity.js';
import { MailboxTroubles } from './mailbox-troubles.js';
import { MailboxesQueries } from './mailboxes.queries.js';
import { MailboxesService } from './mailboxes.service.js';
import { ReadingMailboxes } from './reading-mailboxes.js';
import { ReadingStates } from './reading-states.js';
import { SendingMailboxes } from './sending-mailboxes.js';
import { MailTransports } from './smtp/mail-transports.js';

const services = [
  MailboxesQueries,
  MailboxesService,
  MailboxTestingService,
  MailboxTroubles,
  MailTransports,
  ReadingMailboxes,
  ReadingStates,
  SendingMailboxes,
];

@Module({ imports: [TypeOrmModule.forFeature([Mailbox])], providers: services, exports: services })
export class MailboxesModule {}

@Module({ imports: [MailboxesModule], controllers: [MailboxesController] })
export class MailboxesHttpModule {}
