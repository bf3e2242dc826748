import ReplyIcon from '@mui/icons-material/Reply';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { useIntention } from '../ui';
import { AnswerComposer } from './AnswerComposer';
import type { Answer, Quotable, RuleAnswer } from './types';

interface AnswerPlaceProps {
  threadId: string;
  bloggerId: string;
  /** What they wrote last. */
  quotable: Quotable | null;
  /** The sentence of a broken rule. */
  sayRule: (rule: RuleAnswer) => string;
}

/** Where one answers in a thread: a button, or the draft that one has begun there. */
export function AnswerPlace({ threadId, bloggerId, quotable, sayRule }: AnswerPlaceProps) {
  const t = useT();
  const isOfficer = useMay('officer');
  const { run, busy } = useIntention();
  const { data: drafts } = useQuery({
    queryKey: ['answers', bloggerId],
    queryFn: () => api.get<Answer[]>('/answers', { bloggerId }),
    enabled: isOfficer,
    // What one goes on writing must be what is stored now.
    staleTime: 0,
  });
  if (!isOfficer || !drafts) return null;
  const draft = drafts.find((one) => one.threadId === threadId);
  if (draft) return <AnswerComposer key={draft.id} answer={draft} quotable={quotable} sayRule={sayRule} />;
  return (
    <Button
      variant="outlined"
      startIcon={<ReplyIcon />}
      disabled={busy}
      onClick={() => void run(() => api.post(`/threads/${threadId}/answers`))}
      sx={{ mt: 1 }}
    >
      {t('answers.answer')}
    </Button>
  );
}
