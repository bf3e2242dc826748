import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Departures,
  type DueMessage,
  type GateVerdict,
  reason as why,
  type SendingGate,
  SendingGates,
} from '@rapport/messages';
import { rows, type Transaction } from '@rapport/platform';
import { guardSentence } from './domain/guard-sentences.js';
import type { GuardSettings } from './domain/guard-settings.js';
import type { Broken, GuardContext, GuardDraft, GuardRule } from './domain/guard-types.js';
import { brokenRules, rulesFor, stopping } from './domain/guard.js';
import type { PitchState } from './domain/pitch-state.js';
import { GuardContexts } from './guard-contexts.js';
import { type GuardFacts } from './guard.facts.js';
import { GuardSettingsService } from './guard-settings.service.js';
import { type CheckedRule, keptChecks, keptReason } from './kept-with-message.js';
import { dayOf } from './officer-day.js';

interface PitchOfMessage {
  id: string;
  state: PitchState;
  mutualValue: string;
  readingIds: string[];
  campaignRuns: boolean;
}

type Stop = Extract<GateVerdict, { go: false }>;

/** Asked of the ledger already when a message comes due, weekend of the country included. */
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** What nobody wants any more is cancelled; what somebody can put right is held. */
const OVER = new Set([
  'follow_ups.stopped',
  'follow_ups.nothing-to-follow',
  'contact_policy.do-not-contact',
  'contact_policy.suppressed',
  'contact_policy.opted-out',
  'contact_policy.wish-open',
  'no_open_case.open',
]);

/** The one-to-one guard once more, for the pitches and follow-ups that come due, a batch at a time. */
@Injectable()
export class DuePitchesGate implements SendingGate, OnModuleInit {
  constructor(
    private readonly gates: SendingGates,
    private readonly contexts: GuardContexts,
    private readonly settings: GuardSettingsService,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.gates.register('pitch', this);
  }

  /** A verdict for each message: three queries for the whole batch, whatever its size. */
  async check(
    tx: Transaction,
    messages: readonly DueMessage[],
    now: Date,
  ): Promise<Map<string, GateVerdict>> {
    const settings = await this.settings.read();
    const pitches = await this.pitchesOf(tx, messages);
    const facts = await this.contexts.ofMany(
      tx,
      messages.map((message) => ({
        key: message.id,
        bloggerId: message.bloggerId,
        officerId: message.officerId,
        contactPointId: message.contactPointId,
        pitchId: message.origin.id,
        readingIds: message.kind === 'pitch' ? (pitches.get(message.origin.id)?.readingIds ?? []) : [],
        withHistory: message.kind === 'pitch',
      })),
      settings,
    );
    const verdicts = new Map<string, GateVerdict>();
    for (const message of messages) {
      const [pitch, known] = [pitches.get(message.origin.id), facts.get(message.id)];
      if (pitch && known)
        verdicts.set(message.id, await this.verdict(tx, message, pitch, known, settings, now));
    }
    return verdicts;
  }

  private async verdict(
    tx: Transaction,
    message: DueMessage,
    pitch: PitchOfMessage,
    known: GuardFacts,
    settings: GuardSettings,
    now: Date,
  ): Promise<GateVerdict> {
    // Uncertain when its pitch was given up, and settled since: it did not leave then, and shall not now.
    if (message.kind === 'pitch' && pitch.state !== 'scheduled')
      return { go: false, then: 'cancel', reason: why('pitch-over'), checks: [] };
    const broken = brokenRules(
      draftOf(message, pitch, now),
      contextOf(message, pitch, known, now),
      settings,
      now,
    );
    const checks = keptChecks(rulesFor(message.kind).map((rule) => checked(rule, broken)));
    const [first, ...others] = stopping(broken, known.granted);
    if (first === undefined) {
      const isOver = message.kind === 'pitch' && !pitch.campaignRuns;
      return isOver
        ? { go: false, then: 'hold', reason: why('campaign-over'), checks }
        : { go: true, checks };
    }
    const worst = [first, ...others].find(({ code }) => OVER.has(code)) ?? first;
    const reason = keptReason(checked(worst.rule, [worst]));
    if (OVER.has(worst.code)) return { go: false, then: 'cancel', reason, checks };
    const until = others.length === 0 ? await this.until(tx, worst, message, settings) : null;
    const stop: Stop = until
      ? { go: false, then: 'wait', until, reason, checks }
      : { go: false, then: 'hold', reason, checks };
    return stop;
  }

  /** What time alone puts right waits for it; everything else waits for a person. */
  private async until(
    tx: Transaction,
    { code, params }: Broken,
    message: DueMessage,
    { followUpDaysApart }: GuardSettings,
  ): Promise<Date | null> {
    if (code === 'pace.outside-window')
      return (await this.departures.soonest(tx, message, message.notBefore)).notBefore;
    if (code === 'follow_ups.away')
      return (await this.departures.afterDay(tx, message, String(params['until']))).notBefore;
    if (code !== 'follow_ups.too-close' || message.previousSentAt === null) return null;
    return (await this.departures.followUp(tx, message, message.previousSentAt, followUpDaysApart)).notBefore;
  }

  private async pitchesOf(
    tx: Transaction,
    messages: readonly DueMessage[],
  ): Promise<Map<string, PitchOfMessage>> {
    const ids = [...new Set(messages.map(({ origin }) => origin.id))];
    const found = await rows<PitchOfMessage>(tx, PITCHES_OF_MESSAGES, [ids], 'pitches-of-messages');
    return new Map(found.map((pitch) => [pitch.id, pitch]));
  }
}

const PITCHES_OF_MESSAGES = `
  SELECT p.id, p.state, p.mutual_value AS "mutualValue", c.state = 'running' AS "campaignRuns",
    ARRAY(SELECT r.reading_id FROM pitch_readings r WHERE r.pitch_id = p.id) AS "readingIds"
  FROM pitches p JOIN campaigns c ON c.id = p.campaign_id WHERE p.id = ANY ($1)`;

function checked(rule: GuardRule, broken: readonly Broken[]): CheckedRule {
  const found = broken.find((one) => one.rule === rule);
  return found
    ? { ...found, ok: false, detail: guardSentence(found) }
    : { rule, ok: true, code: null, params: {}, detail: null };
}

function draftOf(message: DueMessage, { mutualValue }: PitchOfMessage, now: Date): GuardDraft {
  const { kind, subject, body } = message;
  return { kind, subject, body, mutualValue, followUps: [], leavesAt: now, clauses: null };
}

function contextOf(message: DueMessage, pitch: PitchOfMessage, known: GuardFacts, now: Date): GuardContext {
  const day = dayOf(known.officerZone);
  const { previousSentAt } = message;
  return {
    ...known,
    bloggerId: message.bloggerId,
    officerId: message.officerId,
    bloggerZone: message.timeZone,
    workingDays: EVERY_DAY,
    // Those that wait for the same day wait behind this one.
    pitchesThatDay: known.departures.filter((at) => at < now && day(at) === day(now)).length,
    followed: previousSentAt === null ? null : { pitchState: pitch.state, previousSentAt },
  };
}
