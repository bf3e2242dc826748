import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { ExternalLink, FactList, SectionCard } from '../ui';
import type { Pitch } from './types';

/** What a pitch rests on: the angle, what they gain, the readings, the follow-ups planned with it. */
export function PitchGround({ pitch }: { pitch: Pitch }) {
  const t = useT();
  const format = useFormat();
  const { angle, mutualValue, readings, followUps, language, address } = pitch;
  const readingList = readings.length > 0 && (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {readings.map(({ id, postUrl, postTitle, takeaway }) => (
        <li key={id}>
          <ExternalLink href={postUrl}>{postTitle}</ExternalLink>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {takeaway}
          </Typography>
        </li>
      ))}
    </Box>
  );
  return (
    <SectionCard title={t('pitches.whatItSays')}>
      <FactList
        facts={[
          { label: t('pitches.angle'), value: angle },
          { label: t('pitches.value'), value: mutualValue },
          { label: t('pitches.readings'), value: readingList },
          {
            label: t('pitches.followUps'),
            value:
              followUps.length === 0
                ? t('pitches.noFollowUp')
                : followUps
                    .map(({ waitDays }) => t('pitches.followUpAfter', { smart_count: waitDays }))
                    .join(', '),
          },
          { label: t('pitches.composer.address'), value: address },
          { label: t('pitches.language'), value: format.language(language) },
        ]}
      />
    </SectionCard>
  );
}
