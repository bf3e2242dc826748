import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rapport/platform';
import { reason, type Reason } from './domain/why-not.js';

export const originTypes = ['pitch', 'review_request', 'thread'] as const;
export type OriginType = (typeof originTypes)[number];
export type OutgoingKind = 'pitch' | 'follow_up' | 'review_request' | 'answer';

/** A message that has come due, as a gate sees it. */
export interface DueMessage {
  id: string;
  kind: OutgoingKind;
  origin: { type: OriginType; id: string };
  step: number;
  bloggerId: string;
  officerId: string;
  contactPointId: string | null;
  toAddress: string;
  subject: string;
  body: string;
  language: string | null;
  timeZone: string;
  notBefore: Date;
  previousSentAt: Date | null;
}

/** One rule that was looked at; kept with the message when it leaves. */
export interface CheckMade {
  rule: string;
  ok: boolean;
  code?: string;
  params?: Record<string, unknown>;
}

export type GateVerdict =
  | { go: true; checks: CheckMade[] }
  | { go: false; then: 'hold' | 'cancel'; reason: Reason; checks: CheckMade[] }
  | { go: false; then: 'wait'; until: Date; reason: Reason; checks: CheckMade[] };

/** What the features that write to bloggers say about their own messages, a batch at a time. */
export interface SendingGate {
  /**
   * Runs inside the transaction that hands the messages over, with their bloggers locked against change.
   * Gives a verdict for each message by its id; one without a verdict is held.
   */
  check(
    tx: Transaction,
    messages: readonly DueMessage[],
    now: Date,
  ): Promise<ReadonlyMap<string, GateVerdict>>;
}

/** What a feature has against messages whatever they are about. What it objects to is held for a person. */
export interface Objector {
  /** Runs where a gate runs, before it. Gives why not, by id, for those that it objects to. */
  against(tx: Transaction, messages: readonly DueMessage[]): Promise<ReadonlyMap<string, Reason>>;
}

/** The gates, by what a message is about. Messages know no pitches; pitches bring their rules here. */
@Injectable()
export class SendingGates {
  private readonly gates = new Map<OriginType, SendingGate>();
  private readonly objectors: Objector[] = [];

  /** Brings the rules of one origin; called while modules are set up. */
  register(type: OriginType, gate: SendingGate): void {
    this.gates.set(type, gate);
  }

  /** Brings what is asked of every message; called while modules are set up. */
  registerObjector(objector: Objector): void {
    this.objectors.push(objector);
  }

  /** @throws Error while nobody brings the rules for some messages: a program like that must not start. */
  requireAll(): void {
    const unchecked = originTypes.filter((type) => !this.gates.has(type));
    if (unchecked.length > 0)
      throw new Error(`Nobody checks messages of ${unchecked.join(', ')}; register a SendingGate`);
  }

  /** The verdicts on a batch, each message by the gate of its origin. What nobody checks doesn't leave: it is held. */
  async check(
    tx: Transaction,
    messages: readonly DueMessage[],
    now: Date,
  ): Promise<Map<string, GateVerdict>> {
    const verdicts = new Map<string, GateVerdict>();
    for (const objector of this.objectors) {
      for (const [id, why] of await objector.against(tx, messages))
        verdicts.set(id, { go: false, then: 'hold', reason: why, checks: [] });
    }
    for (const type of originTypes) {
      const own = messages.filter(({ id, origin }) => origin.type === type && !verdicts.has(id));
      if (own.length === 0) continue;
      const found = await this.gates.get(type)?.check(tx, own, now);
      for (const { id } of own) verdicts.set(id, found?.get(id) ?? silent);
    }
    return verdicts;
  }
}

const silent: GateVerdict = { go: false, then: 'hold', reason: reason('gate-silent'), checks: [] };
