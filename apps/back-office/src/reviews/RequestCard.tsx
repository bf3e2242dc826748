import { Alert, Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { type MessageState, MessageStateChip, useReason } from '../messages';
import { useRuleSentence } from '../pitches';
import { useMay } from '../providers/useMe';
import { SectionCard, useIntention, ZonedTime } from '../ui';
import { SendRequest } from './SendRequest';
import type { Review } from './types';

const stillOurs = ['scheduled', 'held'];

/** The request as the blogger reads it: our words, then both clauses; whether it left, or letting it go. */
export function RequestCard({ review, mayAct }: { review: Review; mayAct: boolean }) {
  const t = useT();
  const { request, state, subject, body } = review;
  const isOpen = ['proposed', 'agreed', 'shipped', 'received'].includes(state);
  const isOut = request !== null && request.state !== 'refused';
  if (!isOpen && !isOut) {
    return (
      <SectionCard title={t('reviews.request')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('reviews.neverSent')}
        </Typography>
      </SectionCard>
    );
  }
  return (
    <SectionCard
      title={t('reviews.request')}
      action={
        mayAct &&
        isOpen &&
        !isOut && (
          <Button component={Link} to={`/review-requests/${review.id}`}>
            {body ? t('common.edit') : t('reviews.write')}
          </Button>
        )
      }
    >
      {request && <Departure review={review} mayAct={mayAct} />}
      {subject && (
        <Typography sx={{ fontWeight: 600, mb: 0.75 }} lang={review.language}>
          {subject}
        </Typography>
      )}
      <Typography
        variant="body2"
        lang={body ? review.language : undefined}
        sx={{ whiteSpace: 'pre-line', color: body ? undefined : 'text.secondary' }}
      >
        {body || t('reviews.noWordsYet')}
      </Typography>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {t(request?.sentAt ? 'reviews.clausesAsSent' : 'reviews.clauses')}
      </Typography>
      <Clause
        title={t('reviews.honestOpinion')}
        text={review.honestOpinionClause}
        language={review.language}
      />
      <Clause title={t('reviews.disclosure')} text={review.disclosureClause} language={review.language} />
      {mayAct && isOpen && !isOut && <Sending review={review} />}
    </SectionCard>
  );
}

/** Agreed by another way already? Then the clauses were never sent, which is said rather than pressed upon anybody. */
function Sending({ review }: { review: Review }) {
  const t = useT();
  const [wanted, setWanted] = useState(review.state === 'proposed');
  if (wanted) return <SendRequest review={review} />;
  return (
    <Alert
      severity="info"
      sx={{ mt: 2 }}
      action={
        <Button color="inherit" onClick={() => setWanted(true)}>
          {t('reviews.sendAllTheSame')}
        </Button>
      }
    >
      {t('reviews.neverSent')}
    </Alert>
  );
}

function Clause({ title, text, language }: { title: string; text: string; language: string }) {
  const t = useT();
  return (
    <Box component="figure" sx={{ m: 0, mb: 1.25, pl: 1.5, borderLeft: 3, borderColor: 'primary.main' }}>
      <Typography component="figcaption" variant="caption" sx={{ color: 'text.secondary', fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography
        variant="body2"
        lang={text ? language : undefined}
        sx={{ color: text ? undefined : 'text.secondary' }}
      >
        {text || t('reviews.disclosureWaits')}
      </Typography>
    </Box>
  );
}

function Departure({ review, mayAct }: { review: Review; mayAct: boolean }) {
  const t = useT();
  const why = useReason();
  const sayRule = useRuleSentence();
  const { run, busy } = useIntention();
  const isOfficer = useMay('officer');
  const { request, id, bloggerTimeZone } = review;
  if (!request) return null;
  const { state, notBefore, sentAt, timeZone, whyNot, captured } = request;
  const at = sentAt ?? notBefore;
  const takeBack = () =>
    run(() => api.delete(`/review-requests/${id}/sending`), { done: t('reviews.takenBackRequest') });
  return (
    <Box sx={{ mb: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <MessageStateChip state={state as MessageState} captured={captured} />
        {at && (
          <Typography variant="body2" component="span">
            <ZonedTime at={at} zone={timeZone ?? bloggerTimeZone} />
          </Typography>
        )}
        {isOfficer && (
          <MuiLink component={Link} to={`/messages/${request.id}/show`} variant="body2">
            {t('reviews.openMessage')}
          </MuiLink>
        )}
        {mayAct && stillOurs.includes(state) && (
          <Button onClick={() => void takeBack()} disabled={busy}>
            {t('reviews.takeBackRequest')}
          </Button>
        )}
      </Stack>
      {whyNot && (
        <Alert severity={state === 'refused' ? 'error' : 'warning'} sx={{ mt: 1 }}>
          {sayRule.known(whyNot.code) ? sayRule(whyNot) : why(whyNot)}
        </Alert>
      )}
    </Box>
  );
}
