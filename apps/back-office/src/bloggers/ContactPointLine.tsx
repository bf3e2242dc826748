import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { MoreMenu, StateChip, type Tone } from '../ui';
import { ContactPointDialog } from './ContactPointDialog';
import type { ContactPoint } from './types';
import { useContactPointActions } from './useContactPointActions';

const tones: Record<ContactPoint['state'], Tone> = { valid: 'good', bounced: 'bad', opted_out: 'bad' };

interface ContactPointLineProps {
  bloggerId: string;
  point: ContactPoint;
  mayEdit: boolean;
}

/** One address: its health, where it comes from, and why we may use it. */
export function ContactPointLine({ bloggerId, point, mayEdit }: ContactPointLineProps) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const { optOut, remove } = useContactPointActions(point);
  const { kind, address, state, preferred } = point;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1.25 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2" sx={{ fontWeight: 550 }}>
            {address}
          </Typography>
          <StateChip tone={tones[state]} label={t(`bloggers.contactPoints.states.${state}`)} />
        </Box>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {[t(`bloggers.contactPoints.kinds.${kind}`), preferred && t('bloggers.contactPoints.preferred')]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Origin point={point} />
      </Box>
      {mayEdit && (
        <MoreMenu
          label={t('bloggers.contactPoints.more', { address })}
          actions={[
            { label: t('bloggers.contactPoints.edit'), onClick: () => setEditing(true) },
            ...(state === 'opted_out'
              ? []
              : [{ label: t('bloggers.contactPoints.optOut'), onClick: optOut, danger: true }]),
            { label: t('bloggers.contactPoints.remove'), onClick: remove, danger: true },
          ]}
        />
      )}
      {editing && (
        <ContactPointDialog bloggerId={bloggerId} point={point} onClose={() => setEditing(false)} />
      )}
    </Box>
  );
}

function Origin({ point: { foundAt, foundOn, lawfulBasis, basisSource } }: { point: ContactPoint }) {
  const t = useT();
  const format = useFormat();
  const found =
    foundAt &&
    (foundOn
      ? t('bloggers.contactPoints.foundLineOn', { where: foundAt, day: format.day(foundOn) })
      : t('bloggers.contactPoints.foundLine', { where: foundAt }));
  const basis = lawfulBasis
    ? t(`bloggers.contactPoints.bases.${lawfulBasis}`)
    : t('bloggers.contactPoints.noBasis');
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {[found, basisSource && basisSource !== foundAt ? `${basis} (${basisSource})` : basis]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
}
