import { Dialog, type DialogProps, DialogTitle } from '@mui/material';
import { type ReactNode, useId, useRef } from 'react';
import { useT } from '../i18n/useT';
import { useConfirm } from './ConfirmDialog';

interface WritingDialogProps {
  title: string;
  maxWidth?: DialogProps['maxWidth'];
  onClose: () => void;
  children: ReactNode;
}

/** A dialog in which somebody writes: Esc or a click beside it asks before what was typed is thrown away. */
export function WritingDialog({ title, maxWidth = 'sm', onClose, children }: WritingDialogProps) {
  const t = useT();
  const id = useId();
  const confirm = useConfirm();
  const typed = useRef(false);
  const leave = async () => {
    const question = {
      title: t('common.leaveTitle'),
      body: t('common.leaveBody'),
      act: t('common.leave'),
      danger: true,
    };
    if (!typed.current || (await confirm(question)) !== null) onClose();
  };
  return (
    <Dialog
      open
      onClose={() => void leave()}
      onInput={() => (typed.current = true)}
      aria-labelledby={id}
      maxWidth={maxWidth}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      {children}
    </Dialog>
  );
}
