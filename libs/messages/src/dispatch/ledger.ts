import { Injectable } from '@nestjs/common';
import { Claims } from './claims.js';
import { Handover } from './handover.js';
import { Outcomes } from './outcomes.js';

/** The three steps of a message through the ledger: claimed, handed over, written down. */
@Injectable()
export class Ledger {
  constructor(
    readonly claims: Claims,
    readonly handover: Handover,
    readonly outcomes: Outcomes,
  ) {}
}
