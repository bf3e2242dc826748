import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { ReasonGroup } from './groupedReasons';
import { type Jurisdiction, regionOf } from './jurisdictions';
import type { Evidence, MarkedLink, Reason } from './types';

/** The codes of a verdict as sentences of the reader's language. */
export function useDisclosureWords() {
  const t = useT();
  const format = useFormat();
  const word = (list: string, code: string) => t.any(`disclosureWords.${list}.${code}`, code);
  return {
    word,
    country: (jurisdiction: Jurisdiction) => format.country(regionOf(jurisdiction)),
    /** @param of the sentence that the reason rests on; its place is told where the reason names none */
    reason: ({ code, params }: Pick<ReasonGroup, 'code' | 'params'>, of?: Evidence) => {
      const { place = of?.place, language, article, connection, count } = params as Record<string, unknown>;
      return t.any(`disclosureWords.reasons.${code}`, code, {
        ...(typeof place === 'string' && { place: word('places', place) }),
        ...(typeof language === 'string' && { language: format.language(language) }),
        ...(typeof article === 'string' && { article: format.language(article) }),
        ...(typeof connection === 'string' && {
          connection: t.any(`reviews.connections.${connection}`, connection),
        }),
        ...(typeof count === 'number' && { smart_count: count }),
      });
    },
    /** Why a page could not be read. */
    fault: (code: string) => t.any(`disclosureWords.faults.${code}`, t.any(`errors.${code}`, code)),
    marked: ({ kind, marked, rel }: Pick<MarkedLink, 'kind' | 'marked' | 'rel'>) =>
      t('publications.article.linkMarks', {
        kind: word('links', kind),
        marked: t(marked ? 'disclosureWords.marked.yes' : 'disclosureWords.marked.no', {
          rel: rel.join(' '),
        }),
      }),
    inForce: ({ from, until }: NonNullable<Reason['rule']>) => {
      const days = { from: from ? format.shortDay(from) : '', until: until ? format.shortDay(until) : '' };
      if (from && until) return t('disclosureWords.inForce.between', days);
      if (from) return t('disclosureWords.inForce.from', days);
      return t(until ? 'disclosureWords.inForce.until' : 'disclosureWords.inForce.always', days);
    },
    readOn: ({ confidence, date }: NonNullable<Reason['rule']>) =>
      t(`disclosureWords.confidence.${confidence}`, { date: format.month(date) }),
  };
}
