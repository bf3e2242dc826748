import type { DisclosureContext, Page } from './domain/context.js';
import { evidenceOf } from './domain/evidence.js';
import { judgeEvidence } from './domain/judge-evidence.js';
import { markedLinks } from './domain/marked-link.js';
import { statements } from './domain/own-statements.js';
import { ruleInForce } from './domain/rules-in-force.js';
import type { Article } from './domain/article.js';
import type { Tied } from './domain/rule.js';
import {
  type ReasonCode,
  type Verdict,
  type VerdictReason,
  type VerdictStatus,
  verdictStatuses,
} from './domain/verdict.js';
import { readPage } from './read-page.js';
import { UnreadablePage } from './reading/unreadable-page.js';
import { wallOf } from './reading/walls.js';
import { remedyFor } from './remedy/remedy-for.js';
import { readRules } from './rules/rules.js';
import { isRead, languagesOf } from './wordings/languages.js';

const rules = readRules();

/**
 * Judges what a page discloses of a tie that is known, by the rules in force when it was published. Several
 * jurisdictions: the strictest decides, and every reason names its own. Never throws for what a page contains: what
 * can't be read is `unverifiable`, never compliant. Neither network, clock nor database; no legal advice.
 */
export function judge(page: Page, context: DisclosureContext): Verdict {
  let article: Article;
  try {
    article = readPage(page);
  } catch (error) {
    if (error instanceof UnreadablePage) return unverifiable(nothingRead, error.code);
    throw error;
  }
  const links = markedLinks(article, { brand: context.brandDomains, partner: context.partnerDomains });
  const languages = languagesOf(article.language);
  const evidence = evidenceOf({ article, address: page.address, languages, links });
  const read = { ...nothingRead, article: shown(article), evidence, links };
  const wall = wallOf(page, article);
  if (wall) return unverifiable(read, wall);
  const seen = { ...read, discloses: statements(evidence).length > 0 };
  if (context.connection === 'none') return withoutConnection(seen);
  if (!isRead(article.language))
    return unverifiable(seen, 'language_not_read', { language: article.language });
  return byRules(seen, context.connection, context);
}

type Seen = Pick<Verdict, 'article' | 'evidence' | 'links' | 'discloses'>;

const nothingRead: Seen = {
  article: { title: '', text: '', language: '' },
  evidence: [],
  links: [],
  discloses: false,
};

function byRules(seen: Seen, connection: Tied, context: DisclosureContext): Verdict {
  const outcomes = context.jurisdictions.flatMap((jurisdiction) => {
    const rule = ruleInForce(rules.get(jurisdiction) ?? [], context.publishedOn);
    const findings = {
      connection,
      evidence: seen.evidence,
      links: seen.links,
      language: seen.article.language,
    };
    return rule ? [{ rule, ...judgeEvidence(findings, rule) }] : [];
  });
  if (outcomes.length === 0) return unverifiable(seen, 'no_jurisdiction');
  const reasons = outcomes.flatMap((outcome) => outcome.reasons);
  return {
    ...seen,
    status: strictest(outcomes.map(({ status }) => status)),
    reasons,
    perJurisdiction: outcomes.map(({ rule, status }) => ({
      jurisdiction: rule.jurisdiction,
      status,
      version: rule.version,
    })),
    remedy: remedyFor(connection, reasons, seen.links, seen.article.language),
  };
}

function strictest(statuses: readonly VerdictStatus[]): VerdictStatus {
  const worst = Math.max(...statuses.map((status) => verdictStatuses.indexOf(status)));
  return verdictStatuses[worst] ?? 'unverifiable';
}

/** Nothing has to be said; but a tie that is stated all the same is something to look at. */
function withoutConnection(seen: Seen): Verdict {
  const stated = statements(seen.evidence)[0];
  const reasons = [
    plain('no_connection'),
    ...(stated
      ? [{ ...plain('stated_without_connection'), weight: 'advice' as const, evidence: stated.index }]
      : []),
  ];
  return { ...seen, status: 'not_required', reasons, perJurisdiction: [], remedy: null };
}

function unverifiable(seen: Seen, code: ReasonCode, params: VerdictReason['params'] = {}): Verdict {
  const reasons = [{ ...plain(code), params }];
  return { ...seen, status: 'unverifiable', reasons, perJurisdiction: [], remedy: null };
}

function plain(code: ReasonCode): VerdictReason {
  return { code, params: {}, weight: 'breach', jurisdiction: null, rule: null, evidence: null };
}

function shown({ title, text, language }: Article): Verdict['article'] {
  return { title, text, language };
}
