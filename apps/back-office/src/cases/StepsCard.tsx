import NoteIcon from '@mui/icons-material/StickyNote2Outlined';
import MoveIcon from '@mui/icons-material/SwapHorizOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { SectionCard, Timeline, type TimelineEntry } from '../ui';
import { StepForm } from './StepForm';
import { type Case, standing } from './types';

/** What was done about it, newest first, moves with their reasons among it; and the next step. */
export function StepsCard({ one }: { one: Case }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const mayAdd = standing.includes(one.state);
  return (
    <SectionCard
      title={t('cases.steps.title')}
      action={mayAdd && !adding && <Button onClick={() => setAdding(true)}>{t('cases.steps.add')}</Button>}
    >
      {mayAdd && adding && (
        <Box sx={{ mb: 2 }}>
          <StepForm caseId={one.id} onClose={() => setAdding(false)} />
        </Box>
      )}
      {one.steps.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('cases.steps.none')}
        </Typography>
      ) : (
        <Steps steps={one.steps} />
      )}
    </SectionCard>
  );
}

function Steps({ steps }: Pick<Case, 'steps'>) {
  const t = useT();
  const entries = steps.map(
    ({ id, takenOn, text, fromState, toState, writtenByName: name }): TimelineEntry => ({
      id,
      on: takenOn,
      icon: toState ? MoveIcon : NoteIcon,
      tone: toState ? 'active' : 'neutral',
      title:
        fromState && toState
          ? t('cases.steps.moved', {
              from: t(`cases.states.${fromState}`),
              to: t(`cases.states.${toState}`),
              name,
            })
          : name,
      body: text,
    }),
  );
  return <Timeline entries={entries} label={t('cases.steps.title')} />;
}
