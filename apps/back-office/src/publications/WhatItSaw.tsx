import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { ExternalLink, FactList } from '../ui';
import type { CheckDetail } from './types';
import { useDisclosureWords } from './useDisclosureWords';

/** What was read and what was known of the tie when it was judged, folded away. */
export function WhatItSaw({ check }: { check: CheckDetail }) {
  const t = useT();
  const format = useFormat();
  const words = useDisclosureWords();
  const { context, verdict, address, httpStatus, language, pageHash, headers } = check;
  const byCountry = (verdict?.perJurisdiction ?? []).map(({ jurisdiction, status, version }) =>
    t('publications.verdict.byCountry', {
      country: words.country(jurisdiction),
      status: t.any(`publications.disclosures.${status}`, status),
      version,
    }),
  );
  const tie =
    context &&
    (context.tieKnown
      ? t.any(`reviews.connections.${context.connection}`, context.connection)
      : t('publications.verdict.tieUnknown'));
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', mb: 1, minHeight: 24 }}>
        {t('publications.verdict.sawTitle')}
      </Typography>
      <FactList
        labelWidth={140}
        facts={[
          { label: t('publications.verdict.tie'), value: tie },
          {
            label: t('publications.verdict.countries'),
            value: byCountry.length > 0 && byCountry.map((line) => <div key={line}>{line}</div>),
          },
          { label: t('publications.verdict.brandDomains'), value: context?.brandDomains.join(', ') },
          { label: t('publications.verdict.partnerDomains'), value: context?.partnerDomains.join(', ') },
          { label: t('publications.verdict.language'), value: language && format.language(language) },
          {
            label: t('publications.verdict.address'),
            value: address && <ExternalLink href={address}>{address}</ExternalLink>,
          },
          { label: t('publications.verdict.httpStatus'), value: httpStatus },
          { label: t('publications.verdict.lastModified'), value: headers.lastModified },
          { label: t('publications.verdict.pageHash'), value: pageHash && <code>{pageHash}</code> },
        ]}
      />
    </Box>
  );
}
