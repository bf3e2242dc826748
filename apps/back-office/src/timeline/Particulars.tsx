import { Box } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useReason } from '../messages';
import { ExternalLink } from '../ui';
import { type Fact, particularsOf } from './particulars';
import type { TimelineEntry } from './types';

/** What is told beneath the sentence: the move, the facts, the link, the words. Nothing where there is nothing to tell. */
export function Particulars({ entry }: { entry: TimelineEntry }) {
  const t = useT();
  const say = useSayFact();
  const fieldsOf = useFieldNames();
  const reason = useReason();
  const word = (state: string) => t.any(`timeline.words.${state}`, state);
  const { move, because, captured, changed, facts, link, words } = particularsOf(entry.data, entry.excerpt);
  const lines = [
    move && t('timeline.move', { from: word(move.from), to: word(move.to) }),
    reason(because),
    captured && t('timeline.captured'),
    changed.length > 0 && t('timeline.changed', { what: fieldsOf(changed) }),
    ...facts.map(say),
  ].filter((line): line is string => Boolean(line));
  if (lines.length === 0 && !link && !words) return null;
  return (
    <>
      {lines.length > 0 && <div>{lines.join(' · ')}</div>}
      {link && (
        <div>
          <ExternalLink href={link.href}>{link.text}</ExternalLink>
        </div>
      )}
      {words && (
        <Box
          sx={{
            color: 'text.primary',
            borderLeft: 2,
            borderColor: 'divider',
            pl: 1.25,
            mt: 0.5,
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 4,
            overflow: 'hidden',
          }}
        >
          {words}
        </Box>
      )}
    </>
  );
}

/** Names the fields that were changed. */
function useFieldNames(): (names: string[]) => string {
  const t = useT();
  const format = useFormat();
  return (names) => format.list([...new Set(names.map((name) => t.any(`timeline.fields.${name}`, name)))]);
}

/** Says one fact with its name, by the reader's locale. */
function useSayFact(): (fact: Fact) => string {
  const t = useT();
  const format = useFormat();
  return ({ name, value, as }) => {
    const said = {
      text: () => value,
      day: () => format.day(value),
      instant: () => format.when(value),
      word: () => t.any(`timeline.words.${value}`, value),
      rule: () => t.any(`guard.rules.${value}`, value.replaceAll('_', ' ')),
      number: () => format.number(Number(value)),
    }[as]();
    return t('timeline.fact', { name: t(`timeline.facts.${name}`), value: said });
  };
}
