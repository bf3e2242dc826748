import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useIntention } from '../ui';
import { TemplateMenu } from '../writing';
import { type DraftContent, withoutFollowUp } from './draftContent';
import { places } from './places';
import type { Pitch, PlannedFollowUp } from './types';

const MOST = 2;
const USUAL_WAIT = 6;

interface FollowUpFoldProps {
  pitch: Pitch;
  content: DraftContent;
  onChange: (part: Partial<DraftContent>) => void;
  /** Saves first: a suggestion is made from what is written. */
  save: () => Promise<unknown>;
}

/** The follow-ups, each under a fold: on by default, few, and never without words of their own. */
export function FollowUpFold({ pitch, content, onChange, save }: FollowUpFoldProps) {
  const t = useT();
  const { run, busy } = useIntention();
  const { followUps, language } = content;
  const put = (step: number, part: Partial<PlannedFollowUp>) =>
    onChange({ followUps: followUps.map((one) => (one.step === step ? { ...one, ...part } : one)) });
  const suggested = async (step: number): Promise<string> => {
    await save();
    const path = `/pitches/${pitch.id}/follow-up-suggestions` as const;
    return (await api.post<{ body: string }>(path, { step, language })).body;
  };
  const add = () =>
    run(async () => {
      const step = followUps.length + 1;
      const body = await suggested(step);
      onChange({ followUps: [...followUps, { step, waitDays: USUAL_WAIT, body, templateId: null }] });
    });
  return (
    <Box component="section" aria-label={t('pitches.followUps')} id={places.followUps} tabIndex={-1}>
      {followUps.map(({ step, waitDays, body }) => (
        <Accordion
          key={step}
          slotProps={{ heading: { component: 'h2' } }}
          variant="outlined"
          disableGutters
          sx={{ '&::before': { display: 'none' }, mb: 1 }}
        >
          <AccordionSummary expandIcon={<ExpandMoreIcon />}>
            <Typography variant="body2">
              {t('pitches.composer.followUpFold', { step, smart_count: waitDays })}
            </Typography>
          </AccordionSummary>
          <AccordionDetails sx={{ pt: 0 }}>
            <TextField
              type="number"
              label={t('pitches.composer.waitDays')}
              value={waitDays}
              onChange={(event) =>
                put(step, { waitDays: Math.min(60, Math.max(1, Number(event.target.value) || 1)) })
              }
              slotProps={{ htmlInput: { min: 1, max: 60 } }}
              sx={{ maxWidth: 260 }}
            />
            <TextField
              label={t('pitches.composer.followUpBody')}
              value={body}
              onChange={(event) => put(step, { body: event.target.value })}
              multiline
              minRows={5}
              slotProps={{ htmlInput: { lang: language, maxLength: 20_000 } }}
            />
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
              <Button
                disabled={busy}
                onClick={() => void run(async () => put(step, { body: await suggested(step) }))}
                variant="outlined"
              >
                {t('pitches.composer.suggest')}
              </Button>
              <TemplateMenu
                kind="follow_up"
                language={language}
                occasion={{
                  bloggerId: pitch.bloggerId,
                  campaignId: content.campaignId,
                  readingId: content.readingIds[0] ?? null,
                  mutualValue: content.mutualValue,
                }}
                onFilled={({ body: text, templateId }) => put(step, { body: text, templateId })}
              />
              <Button onClick={() => onChange({ followUps: withoutFollowUp(followUps, step) })}>
                {t('pitches.composer.removeFollowUp', { step })}
              </Button>
            </Stack>
          </AccordionDetails>
        </Accordion>
      ))}
      {followUps.length === 0 && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', mr: 1 }}>
          {t('pitches.composer.noFollowUps')}
        </Typography>
      )}
      {followUps.length < MOST && (
        <Button disabled={busy} onClick={() => void add()}>
          {t('pitches.composer.addFollowUp')}
        </Button>
      )}
    </Box>
  );
}
