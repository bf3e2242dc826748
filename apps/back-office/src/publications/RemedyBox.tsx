import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Verdict } from './types';

/** What would make it right: what to do, in which words, where. */
export function RemedyBox({ remedy }: { remedy: NonNullable<Verdict['remedy']> }) {
  const t = useT();
  const format = useFormat();
  const { steps, language, wordings } = remedy;
  const wording = wordings[language];
  const needsWords = steps.some((step) => step !== 'mark_links');
  return (
    <Box sx={{ mt: 2, p: 1.5, borderRadius: 1, bgcolor: 'action.hover' }}>
      <Typography variant="h3">{t('publications.verdict.remedy')}</Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {steps.map((step) => (
          <Typography component="li" variant="body2" key={step}>
            {t(`disclosureWords.steps.${step}`)}
          </Typography>
        ))}
      </Box>
      {needsWords && wording && (
        <>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('publications.verdict.wording', { language: format.language(language) })}
          </Typography>
          <Typography variant="body2" lang={language} sx={{ fontStyle: 'italic' }}>
            <q>{wording}</q>
          </Typography>
        </>
      )}
    </Box>
  );
}
