import { Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard } from '../ui';
import { AddButton } from './AddButton';
import { ContactPointDialog } from './ContactPointDialog';
import { ContactPointLine } from './ContactPointLine';
import type { Blogger } from './types';

/** How to reach a person, how healthy each way is, and why we may use it. */
export function ContactPointsCard({ blogger: { id, contactPoints } }: { blogger: Blogger }) {
  const t = useT();
  const mayEdit = useMay('officer');
  const [adding, setAdding] = useState(false);
  return (
    <SectionCard
      title={t('bloggers.contactPoints.title')}
      action={
        mayEdit && <AddButton label={t('bloggers.contactPoints.add')} onClick={() => setAdding(true)} />
      }
    >
      {contactPoints.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('bloggers.contactPoints.none')}
        </Typography>
      )}
      {contactPoints.map((point) => (
        <ContactPointLine key={point.id} bloggerId={id} point={point} mayEdit={mayEdit} />
      ))}
      {adding && <ContactPointDialog bloggerId={id} onClose={() => setAdding(false)} />}
    </SectionCard>
  );
}
