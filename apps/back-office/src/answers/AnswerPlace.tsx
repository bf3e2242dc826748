import ReplyIcon from '@mui/icons-material/Reply';
import { Box, Button } from '@mui/material';
import { useT } from '../i18n/useT';
import { AnswerComposer } from './AnswerComposer';
import type { Quotable, RuleAnswer } from './types';
import { placeOf, useAnswerDraft } from './useAnswerDraft';

interface AnswerPlaceProps {
  threadId: string;
  bloggerId: string;
  /** What they wrote last; null when they have not written. */
  quotable: Quotable | null;
  /** The sentence of a broken rule. */
  sayRule: (rule: RuleAnswer) => string;
}

/** Where one answers in a thread: a button, or the draft that one has begun there. */
export function AnswerPlace({ threadId, bloggerId, quotable, sayRule }: AnswerPlaceProps) {
  const t = useT();
  const { drafts, draft, begin, busy } = useAnswerDraft(threadId, bloggerId);
  if (!drafts) return null;
  return (
    <Box id={placeOf(threadId)}>
      {draft ? (
        <AnswerComposer key={draft.id} answer={draft} quotable={quotable} sayRule={sayRule} />
      ) : (
        <Button variant="outlined" startIcon={<ReplyIcon />} disabled={busy} onClick={begin} sx={{ mt: 1 }}>
          {t(quotable ? 'answers.answer' : 'answers.writeAgain')}
        </Button>
      )}
    </Box>
  );
}
