import { Button } from '@mui/material';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import CheckIcon from '@mui/icons-material/Check';
import { useState } from 'react';
import { useT } from '../i18n/useT';

/** Copies a text, says so, and works over plain http too. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await (navigator.clipboard?.writeText(text) ?? copyTheOldWay(text));
    setCopied(true);
    setTimeout(() => setCopied(false), 2_500);
  };
  return (
    <Button
      variant="outlined"
      startIcon={copied ? <CheckIcon /> : <ContentCopyIcon />}
      onClick={() => void copy()}
    >
      <span role="status">{copied ? t('common.copied') : (label ?? t('common.copy'))}</span>
    </Button>
  );
}

/** The clipboard API exists on https and localhost only. */
function copyTheOldWay(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
