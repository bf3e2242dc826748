import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import GavelIcon from '@mui/icons-material/FactCheckOutlined';
import RadarIcon from '@mui/icons-material/ManageSearchOutlined';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard, Timeline, type TimelineEntry } from '../ui';
import { DisclosureChip } from './DisclosureChip';
import { DisclosureForm } from './DisclosureForm';
import type { Capture, DisclosureStatus, Publication } from './types';

interface DisclosureCardProps {
  publication: Publication;
  captures: Capture[];
}

/** Whether readers are told of the tie, by check or by a person, what was decided when and why, and a form to overrule. */
export function DisclosureCard({ publication, captures }: DisclosureCardProps) {
  const t = useT();
  const mayDecide = useMay('officer');
  const { disclosureStatus, materialConnection, decisions, finding, heldByPerson } = publication;
  const [deciding, setDeciding] = useState(false);
  return (
    <SectionCard
      title={t('publications.decided.title')}
      action={
        mayDecide &&
        !deciding && (
          <Button onClick={() => setDeciding(true)}>
            {t(finding === null ? 'publications.setStatus' : 'publications.decided.overrule')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <DisclosureChip status={disclosureStatus} />
        <Typography variant="body2">{t(`publications.disclosureMeans.${disclosureStatus}`)}</Typography>
      </Box>
      {finding !== null && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {t(heldByPerson ? 'publications.decided.byPerson' : 'publications.decided.byCheck')}
        </Typography>
      )}
      {heldByPerson && finding !== null && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mt: 1 }}>
          <Typography variant="body2">{t('publications.decided.finding')}</Typography>
          <DisclosureChip status={finding} />
        </Box>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('publications.tie', {
          tie: materialConnection
            ? t(`reviews.connections.${materialConnection}`)
            : t('publications.connectionUnknown'),
        })}
      </Typography>
      {mayDecide && deciding && (
        <Box sx={{ mt: 2 }}>
          <DisclosureForm publication={publication} captures={captures} onClose={() => setDeciding(false)} />
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
        <History publicationId={publication.id} decisions={decisions} />
      )}
    </SectionCard>
  );
}

function History({ publicationId, decisions }: Pick<Publication, 'decisions'> & { publicationId: string }) {
  const t = useT();
  const said = (status: DisclosureStatus) => t(`publications.disclosures.${status}`);
  const entries = decisions.map((decision): TimelineEntry => {
    const { id, from, to, decidedByName, checkId, decidedAt } = decision;
    const byCheck = decidedByName === null && checkId !== null;
    const name = decidedByName ?? t(byCheck ? 'publications.decided.check' : 'publications.somebody');
    return {
      id,
      at: decidedAt,
      icon: byCheck ? RadarIcon : GavelIcon,
      title:
        from === null || from === to
          ? t('publications.again', { to: said(to), name })
          : t('publications.change', { from: said(from), to: said(to), name }),
      body: <Why publicationId={publicationId} decision={decision} />,
    };
  });
  return <Timeline entries={entries} label={t('publications.history')} />;
}

interface WhyProps {
  publicationId: string;
  decision: Publication['decisions'][number];
}

function Why({ publicationId, decision: { reason, evidence, captureId } }: WhyProps) {
  const t = useT();
  return (
    <>
      {reason}
      {evidence && <div>{/^[«“„"]/.test(evidence) ? evidence : <q>{evidence}</q>}</div>}
      {captureId && (
        <div>
          <MuiLink
            href={`/api/publications/${publicationId}/captures/${captureId}/content`}
            target="_blank"
            rel="noreferrer"
          >
            {t('publications.decided.openCapture')}
          </MuiLink>
        </div>
      )}
    </>
  );
}
