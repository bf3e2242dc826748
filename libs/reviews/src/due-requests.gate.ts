import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type DueMessage,
  type GateVerdict,
  type Reason,
  type SendingGate,
  SendingGates,
} from '@rapport/messages';
import { GuardService, keptChecks, keptReason } from '@rapport/pitches';
import { rows, type Transaction } from '@rapport/platform';
import { isRevisable, type ReviewState } from './domain/review-state.js';

interface RequestOfMessage {
  id: string;
  state: ReviewState;
  pitchId: string | null;
  honestOpinion: string;
  disclosure: string;
}

/** A wish of the blogger, or a case of theirs: the request is dropped, not kept for somebody to push it through. */
const UNWANTED = new Set([
  'contact_policy.do-not-contact',
  'contact_policy.suppressed',
  'contact_policy.opted-out',
  'contact_policy.wish-open',
  'no_open_case.open',
]);

/** The one-to-one guard once more, with both clauses, for review requests that come due. They are few: one by one. */
@Injectable()
export class DueRequestsGate implements SendingGate, OnModuleInit {
  constructor(
    private readonly gates: SendingGates,
    private readonly guard: GuardService,
  ) {}

  onModuleInit(): void {
    this.gates.register('review_request', this);
  }

  /** A verdict for each message; the text that was scheduled must still carry the clauses of its request. */
  async check(tx: Transaction, messages: readonly DueMessage[]): Promise<Map<string, GateVerdict>> {
    const requests = await requestsOf(tx, messages);
    const verdicts = new Map<string, GateVerdict>();
    for (const message of messages) {
      const request = requests.get(message.origin.id);
      if (request) verdicts.set(message.id, await this.verdict(tx, message, request));
    }
    return verdicts;
  }

  private async verdict(
    tx: Transaction,
    message: DueMessage,
    request: RequestOfMessage,
  ): Promise<GateVerdict> {
    if (!isRevisable(request.state))
      return { go: false, then: 'cancel', reason: over(request.state), checks: [] };
    const { pitchId, honestOpinion, disclosure } = request;
    const { bloggerId, officerId, contactPointId, subject, body } = message;
    const { rules } = await this.guard.check(tx, {
      kind: 'review_request',
      bloggerId,
      officerId,
      pitchId,
      contactPointId,
      readingIds: [],
      subject,
      body,
      mutualValue: '',
      followUps: [],
      when: { kind: 'now' },
      exactly: false,
      clauses: { honestOpinion, disclosure },
    });
    const checks = keptChecks(rules);
    const broken = rules.filter(({ ok }) => !ok);
    const worst = broken.find(({ code }) => code !== null && UNWANTED.has(code)) ?? broken[0];
    if (!worst) return { go: true, checks };
    const then = worst.code !== null && UNWANTED.has(worst.code) ? 'cancel' : 'hold';
    return { go: false, then, reason: keptReason(worst), checks };
  }
}

async function requestsOf(
  tx: Transaction,
  messages: readonly DueMessage[],
): Promise<Map<string, RequestOfMessage>> {
  const found = await rows<RequestOfMessage>(
    tx,
    `SELECT id, state, pitch_id AS "pitchId", honest_opinion_clause AS "honestOpinion", disclosure_clause AS disclosure
     FROM review_requests WHERE id = ANY ($1)`,
    [messages.map(({ origin }) => origin.id)],
  );
  return new Map(found.map((request) => [request.id, request]));
}

function over(state: ReviewState): Reason {
  return { code: 'request-over', params: { state }, text: `The review request is ${state}.` };
}
