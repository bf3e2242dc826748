import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FactList, SectionCard } from '../ui';
import { Topics } from './BloggerCells';
import type { Blogger } from './types';

/** What to know about a person, and where the data came from. */
export function BloggerFacts({ blogger }: { blogger: Blogger }) {
  const t = useT();
  const format = useFormat();
  const { topics, notes, source, createdAt, lastContactAt, timeZone } = blogger;
  return (
    <SectionCard title={t('bloggers.profile')}>
      <FactList
        facts={[
          {
            label: t('bloggers.about'),
            value: notes && <span style={{ whiteSpace: 'pre-line' }}>{notes}</span>,
          },
          { label: t('bloggers.topics'), value: topics.length > 0 && <Topics topics={topics} links /> },
          { label: t('bloggers.timeZone'), value: timeZone },
          {
            label: t('bloggers.lastContact'),
            value: lastContactAt ? format.when(lastContactAt) : t('bloggers.never'),
          },
          { label: t('bloggers.source'), value: source },
          { label: t('bloggers.added'), value: format.when(createdAt) },
        ]}
      />
    </SectionCard>
  );
}
