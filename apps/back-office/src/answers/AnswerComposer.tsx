import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { type KeyboardEvent, useId, useState } from 'react';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SendingBanner } from '../ui';
import { AttachmentsBox, MailPreview, SaveState, useAutosave } from '../writing';
import { AddressChoice } from './AddressChoice';
import { AnswerBar } from './AnswerBar';
import { AnswerRules } from './AnswerRules';
import { AnswerTimes } from './AnswerTimes';
import { type Answer, type AnswerContent, contentOf, type Quotable, type RuleAnswer } from './types';
import { useAnswerActions } from './useAnswerActions';
import { type AnswerWhen, useAnswerGuard } from './useAnswerGuard';

interface AnswerComposerProps {
  answer: Answer;
  quotable: Quotable | null;
  sayRule: (rule: RuleAnswer) => string;
}

/** An answer, written in place: to one address, saved as one types, checked by the guard, sent now or at a time. */
export function AnswerComposer({ answer, quotable, sayRule }: AnswerComposerProps) {
  const t = useT();
  const format = useFormat();
  const heading = useId();
  const field = useId();
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const [when, setWhen] = useState<AnswerWhen>({ when: 'now', wallTime: '' });
  const { typed, change, save, settle, saving } = useAutosave<AnswerContent, Answer>({
    draft: `answer-${answer.id}`,
    record: answer,
    contentOf,
    send: (changes) => api.patch<Answer>(`/answers/${answer.id}`, changes),
  });
  const { verdict, error, isFresh } = useAnswerGuard(answer.id, typed, when);
  const { send, discard, busy } = useAnswerActions(answer, save);
  const maySend = isFresh && verdict?.ok === true && !busy && saving.what !== 'stale';
  const go = () => void send(when, verdict?.timeZone);
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !maySend) return;
    event.preventDefault();
    go();
  };
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      onKeyDown={sendByKey}
      sx={{ mt: 1.5, p: { xs: 1.5, sm: 2 } }}
    >
      <Typography id={heading} variant="h3" sx={{ mb: 1 }}>
        {t('answers.title', { name: answer.bloggerName })}
      </Typography>
      <SendingBanner />
      <AddressChoice answer={answer} chosen={typed.contactPointId} onChange={change} />
      <Typography variant="body2" sx={{ my: 1, fontWeight: 600 }}>
        {answer.subject}
      </Typography>
      <AnswerBar
        answer={answer}
        content={typed}
        quotable={quotable}
        shown={shown}
        onShow={setShown}
        onChange={change}
      />
      {shown === 'write' ? (
        <TextField
          id={field}
          value={typed.body}
          onChange={(event) => change({ body: event.target.value })}
          placeholder={t('answers.placeholder')}
          multiline
          minRows={6}
          maxRows={24}
          margin="none"
          autoFocus={answer.body === ''}
          slotProps={{
            htmlInput: {
              'aria-label': t('answers.body'),
              lang: typed.language,
              maxLength: 50_000,
              spellCheck: true,
            },
          }}
        />
      ) : (
        <MailPreview body={typed.body} language={typed.language} />
      )}
      <AttachmentsBox
        initially={answer.attachments}
        path={`/answers/${answer.id}/attachments`}
        filesOf={(stored) => (stored as Answer).attachments}
      />
      <AnswerTimes when={when} verdict={verdict} onChange={setWhen} />
      <AnswerRules verdict={verdict} error={error} hasWords={typed.body.trim() !== ''} sayRule={sayRule} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1.5 }}>
        <Button variant="contained" disabled={!maySend} onClick={go} aria-keyshortcuts="Control+Enter">
          {when.when === 'at' && verdict
            ? t('answers.sendAt', { when: format.when(verdict.leavesAt, verdict.timeZone) })
            : t('answers.send')}
        </Button>
        <Button disabled={busy} onClick={() => void discard(typed.body.trim() === '')}>
          {t('answers.discard')}
        </Button>
        <Box sx={{ ml: { sm: 'auto' } }}>
          <SaveState saving={saving} settle={settle} />
        </Box>
      </Box>
    </Paper>
  );
}
