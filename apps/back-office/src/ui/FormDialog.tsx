import { DialogContent, type DialogProps } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordForm } from './RecordForm';
import { WritingDialog } from './WritingDialog';

interface FormDialogProps {
  title: string;
  maxWidth?: DialogProps['maxWidth'];
  /** What is edited; undefined for something new. */
  record?: Record<string, unknown>;
  defaultValues?: Record<string, unknown>;
  save: (values: Record<string, unknown>, changed: Record<string, unknown>) => Promise<unknown>;
  act?: string;
  done?: string;
  label?: (field: string) => string;
  onClose: () => void;
  children: ReactNode;
}

/** A small form over a page. */
export function FormDialog({ title, maxWidth, onClose, children, ...form }: FormDialogProps) {
  return (
    <WritingDialog title={title} maxWidth={maxWidth} onClose={onClose}>
      <DialogContent>
        <RecordForm {...form} onSaved={onClose} onCancel={onClose}>
          {children}
        </RecordForm>
      </DialogContent>
    </WritingDialog>
  );
}
