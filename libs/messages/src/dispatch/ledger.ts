import { Injectable } from '@nestjs/common';
import { CarriedFiles } from './carried-files.js';
import { Claims } from './claims.js';
import { Handover } from './handover.js';
import { MessageIds } from './message-ids.js';
import { Outcomes } from './outcomes.js';

/** The steps of a message through the ledger: claimed, its files brought, handed over, written down; and the ids under which they go. */
@Injectable()
export class Ledger {
  constructor(
    readonly claims: Claims,
    readonly carried: CarriedFiles,
    readonly handover: Handover,
    readonly outcomes: Outcomes,
    readonly ids: MessageIds,
  ) {}
}
