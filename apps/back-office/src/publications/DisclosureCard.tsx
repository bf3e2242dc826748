import { Box, Button, Typography } from '@mui/material';
import GavelIcon from '@mui/icons-material/FactCheckOutlined';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard, Timeline, type TimelineEntry } from '../ui';
import { DisclosureChip } from './DisclosureChip';
import { DisclosureForm } from './DisclosureForm';
import type { Publication } from './types';

/** Whether readers are told of the tie, who decided so and why, and a form to decide anew. */
export function DisclosureCard({ publication }: { publication: Publication }) {
  const t = useT();
  const mayDecide = useMay('officer');
  const { disclosureStatus, materialConnection, decisions } = publication;
  const [deciding, setDeciding] = useState(disclosureStatus === 'pending');
  return (
    <SectionCard
      title={t('publications.disclosure')}
      action={
        mayDecide &&
        !deciding && <Button onClick={() => setDeciding(true)}>{t('publications.setStatus')}</Button>
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <DisclosureChip status={disclosureStatus} />
        <Typography variant="body2">{t(`publications.disclosureMeans.${disclosureStatus}`)}</Typography>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('publications.connection')}:{' '}
        {materialConnection
          ? t(`reviews.connections.${materialConnection}`)
          : t('publications.connectionUnknown')}
      </Typography>
      {mayDecide && deciding && (
        <Box sx={{ mt: 2 }}>
          <DisclosureForm publication={publication} onClose={() => setDeciding(false)} />
        </Box>
      )}
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {t('publications.history')}
      </Typography>
      {decisions.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('publications.noHistory')}
        </Typography>
      ) : (
        <History decisions={decisions} />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('publications.noLegalAdvice')}
      </Typography>
    </SectionCard>
  );
}

function History({ decisions }: Pick<Publication, 'decisions'>) {
  const t = useT();
  const entries = decisions.map(
    ({ id, from, to, reason, evidence, decidedByName, decidedAt }): TimelineEntry => {
      const name = decidedByName ?? t('publications.somebody');
      const said = (status: typeof to) => t(`publications.disclosures.${status}`);
      return {
        id,
        at: decidedAt,
        icon: GavelIcon,
        title:
          from === null || from === to
            ? t('publications.again', { to: said(to), name })
            : t('publications.change', { from: said(from), to: said(to), name }),
        body: evidence ? `${reason}\n“${evidence}”` : reason,
      };
    },
  );
  return <Timeline entries={entries} label={t('publications.history')} />;
}
