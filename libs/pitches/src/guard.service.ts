import { Injectable } from '@nestjs/common';
import { Departures, type When } from '@rapport/messages';
import { Clock, type Transaction } from '@rapport/platform';
import { guardSentence } from './domain/guard-sentences.js';
import type { Broken, GuardDraft, GuardRule, MessageKind, PlannedFollowUp } from './domain/guard-types.js';
import { brokenRules, isExceptable, rulesFor, stopping } from './domain/guard.js';
import { GuardContexts } from './guard-contexts.js';
import { GuardSettingsService } from './guard-settings.service.js';

/** A message before it is scheduled, saved or not. */
export interface MessageToCheck {
  kind: Exclude<MessageKind, 'follow_up'>;
  bloggerId: string;
  officerId: string;
  /** The pitch that it is, or belongs to; null for none or one that is not saved yet. */
  pitchId: string | null;
  contactPointId: string | null;
  readingIds: readonly string[];
  subject: string;
  body: string;
  mutualValue: string;
  followUps: readonly PlannedFollowUp[];
  when: When;
  /** Leave at exactly that time, though it lies outside the blogger's working hours. */
  exactly: boolean;
  clauses: GuardDraft['clauses'];
}

/** One rule as it stands: broken ones carry a code, what to put into its sentence, and what to do. */
export interface RuleAnswer {
  rule: GuardRule;
  /** Whether it lets the message through: it holds, or an exception was granted. */
  ok: boolean;
  code: string | null;
  detail: string | null;
  params: Broken['params'];
  remedy: string | null;
  exceptable: boolean;
  excepted: boolean;
}

export interface GuardAnswer {
  ok: boolean;
  rules: RuleAnswer[];
  leavesAt: Date;
  wallTime: string;
  timeZone: string;
  /** The pitch may leave at a time outside working hours: a manager allowed it. */
  outsideHours: boolean;
}

/** The one-to-one guard: asked while one writes, and on each schedule, whoever calls. */
@Injectable()
export class GuardService {
  constructor(
    private readonly contexts: GuardContexts,
    private readonly settings: GuardSettingsService,
    private readonly departures: Departures,
    private readonly clock: Clock,
  ) {}

  /**
   * Every rule that this kind of message must keep, as it stands now; inside a transaction where it must stand still.
   * @throws DomainError when the blogger does not exist or the time is no time
   */
  async check(tx: Transaction | null, message: MessageToCheck): Promise<GuardAnswer> {
    const settings = await this.settings.read();
    const departure = await this.departures.plan(tx, message, message.when, message.exactly);
    const { context, granted } = await this.contexts.of(tx, message, departure, settings);
    const draft = { ...message, leavesAt: departure.notBefore };
    const broken = brokenRules(draft, context, settings, this.clock.now());
    const rules = rulesFor(message.kind).map((rule) => toAnswer(rule, broken, granted));
    return {
      ok: stopping(broken, granted).length === 0,
      rules,
      leavesAt: departure.notBefore,
      wallTime: departure.wallTime,
      timeZone: departure.timeZone,
      outsideHours: message.exactly && granted.includes('pace'),
    };
  }
}

function toAnswer(rule: GuardRule, broken: readonly Broken[], granted: readonly string[]): RuleAnswer {
  const found = broken.find((one) => one.rule === rule);
  const exceptable = isExceptable(rule);
  const excepted = exceptable && granted.includes(rule);
  return {
    rule,
    ok: found === undefined || excepted,
    code: found?.code ?? null,
    detail: found ? guardSentence(found) : null,
    params: found?.params ?? {},
    remedy: found?.remedy ?? null,
    exceptable,
    excepted,
  };
}
