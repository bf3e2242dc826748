import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { RecordForm } from '../ui';

interface FormDialogProps {
  title: string;
  /** What is edited; undefined for something new. */
  record?: Record<string, unknown>;
  defaultValues?: Record<string, unknown>;
  save: (values: Record<string, unknown>, changed: Record<string, unknown>) => Promise<unknown>;
  act?: string;
  done?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A small form over the page of a blogger. */
export function FormDialog({ title, onClose, children, ...form }: FormDialogProps) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <RecordForm {...form} onSaved={onClose} onCancel={onClose}>
          {children}
        </RecordForm>
      </DialogContent>
    </Dialog>
  );
}
