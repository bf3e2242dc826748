import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { RecordForm } from '../ui';

interface StepDialogProps {
  title: string;
  act: string;
  done: string;
  save: (values: Record<string, unknown>) => Promise<unknown>;
  defaultValues: Record<string, unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** One step of the track with what has to be noted about it. */
export function StepDialog({ title, act, done, save, defaultValues, onClose, children }: StepDialogProps) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <RecordForm
          defaultValues={defaultValues}
          save={save}
          done={done}
          act={act}
          onSaved={onClose}
          onCancel={onClose}
        >
          {children}
        </RecordForm>
      </DialogContent>
    </Dialog>
  );
}
