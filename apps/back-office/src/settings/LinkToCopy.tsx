import { Button, DialogActions, DialogContent, DialogContentText, TextField } from '@mui/material';
import { useT } from '../i18n/useT';
import { CopyButton } from '../ui';

interface LinkToCopyProps {
  label: string;
  link: string;
  /** What it is good for, and how long. */
  help: string;
  onClose: () => void;
}

/** A link that is shown once, in a dialog, to be handed over by whatever way. */
export function LinkToCopy({ label, link, help, onClose }: LinkToCopyProps) {
  const t = useT();
  return (
    <>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{help}</DialogContentText>
        <TextField
          label={label}
          value={link}
          slotProps={{ htmlInput: { readOnly: true } }}
          onFocus={(event) => event.target.select()}
        />
      </DialogContent>
      <DialogActions>
        <CopyButton text={link} />
        <Button onClick={onClose} variant="contained">
          {t('common.close')}
        </Button>
      </DialogActions>
    </>
  );
}
