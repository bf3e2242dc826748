import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { createContext, type ReactNode, useCallback, useContext, useId, useState } from 'react';
import { useT } from '../i18n/useT';

export interface Question {
  title: string;
  /** What it will do. */
  body?: ReactNode;
  /** The word on the button: the act itself ("Withdraw"), not "OK". */
  act: string;
  danger?: boolean;
  /** Asks why: the label of the field. The reason is needed unless `optional`. */
  reason?: { label: string; help?: string; optional?: boolean };
}

/** The reason that was given (an empty text where none was asked), or null when the person backed out. */
export type Ask = (question: Question) => Promise<string | null>;

const Asking = createContext<Ask>(() => Promise.resolve(null));

/** `const confirm = useConfirm(); if ((await confirm({…})) !== null) …` */
export const useConfirm = (): Ask => useContext(Asking);

interface Asked {
  question: Question;
  answer: (reason: string | null) => void;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>(
    (question) => new Promise((resolve) => setAsked({ question, answer: resolve })),
    [],
  );
  const answer = (reason: string | null) => {
    asked?.answer(reason);
    setAsked(null);
  };
  return (
    <Asking.Provider value={ask}>
      {children}
      {asked && <ConfirmDialog question={asked.question} onAnswer={answer} />}
    </Asking.Provider>
  );
}

function ConfirmDialog({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (reason: string | null) => void;
}) {
  const t = useT();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const needed = question.reason && !question.reason.optional;
  const submit = () => (needed && !reason.trim() ? setMissing(true) : onAnswer(reason.trim()));
  return (
    <Dialog open onClose={() => onAnswer(null)} aria-labelledby={id} maxWidth="xs">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          submit();
        }}
      >
        <DialogTitle id={id}>{question.title}</DialogTitle>
        <DialogContent>
          {question.body && <DialogContentText component="div">{question.body}</DialogContentText>}
          {question.reason && (
            <TextField
              autoFocus
              multiline
              minRows={2}
              sx={{ mt: 2 }}
              label={question.reason.label}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              error={missing && !reason.trim()}
              helperText={missing && !reason.trim() ? t('common.reasonNeeded') : question.reason.help}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onAnswer(null)} autoFocus={question.danger && !question.reason}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={question.danger ? 'error' : 'primary'}
            autoFocus={!question.reason && !question.danger}
          >
            {question.act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
