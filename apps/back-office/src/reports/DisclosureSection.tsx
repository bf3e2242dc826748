import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import { type Asked, publicationsPath } from './figures';
import { Tally } from './Tally';
import { disclosures, type Outcomes } from './types';
import { useSayShare } from './useSayShare';

const colours: Partial<Record<(typeof disclosures)[number], string>> = {
  compliant: 'success.main',
  insufficient: 'warning.main',
  missing: 'error.main',
  removed: 'error.main',
};

/** How many publications say properly what ties the blogger to the brand; what can't be checked stays its own class. */
export function DisclosureSection({ outcomes, asked }: { outcomes: Outcomes; asked: Asked }) {
  const t = useT();
  const { line } = useSayShare();
  const { compliance, disclosure } = outcomes;
  return (
    <SectionCard title={t('reports.disclosure.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <div>
          <Typography sx={{ fontWeight: 600 }}>{line(compliance)}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('reports.disclosure.compliance')}
          </Typography>
        </div>
        <Tally
          label={t('reports.disclosure.title')}
          lines={disclosures.map((status) => ({
            label: t(`publications.disclosures.${status}`),
            count: disclosure[status],
            to: publicationsPath(asked, { disclosureStatus: status }),
            colour: colours[status],
          }))}
        />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('reports.disclosure.unverifiable')}
        </Typography>
      </Box>
    </SectionCard>
  );
}
