import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueMessage, type GateVerdict, type SendingGate, SendingGates } from '@rapport/messages';
import { GuardService, keptChecks, keptReason } from '@rapport/pitches';
import { type Transaction } from '@rapport/platform';
import { messageToCheck } from './message-to-check.js';

/** A wish of the blogger: the answer is dropped, not kept for somebody to push it through. */
const UNWANTED = new Set([
  'contact_policy.do-not-contact',
  'contact_policy.suppressed',
  'contact_policy.opted-out',
]);

/** The one-to-one guard once more, for answers that come due. They are few: one by one. */
@Injectable()
export class DueAnswersGate implements SendingGate, OnModuleInit {
  constructor(
    private readonly gates: SendingGates,
    private readonly guard: GuardService,
  ) {}

  onModuleInit(): void {
    this.gates.register('thread', this);
  }

  async check(tx: Transaction, messages: readonly DueMessage[]): Promise<Map<string, GateVerdict>> {
    const verdicts = new Map<string, GateVerdict>();
    for (const message of messages) verdicts.set(message.id, await this.verdict(tx, message));
    return verdicts;
  }

  private async verdict(tx: Transaction, message: DueMessage): Promise<GateVerdict> {
    const { rules } = await this.guard.check(tx, messageToCheck(message, { kind: 'now' }));
    const checks = keptChecks(rules);
    const broken = rules.filter(({ ok }) => !ok);
    const unwanted = broken.find(({ code }) => code !== null && UNWANTED.has(code));
    const worst = unwanted ?? broken[0];
    if (!worst) return { go: true, checks };
    return { go: false, then: unwanted ? 'cancel' : 'hold', reason: keptReason(worst), checks };
  }
}
