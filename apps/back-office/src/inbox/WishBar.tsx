import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { useWishActions } from './useWishActions';

interface WishBarProps {
  wish: { id: string; passage: string };
  bloggerName: string;
}

/** They seem to ask for no more mail. Everything is stopped already; a person says whether it is so. */
export function WishBar({ wish, bloggerName }: WishBarProps) {
  const t = useT();
  const isOfficer = useMay('officer');
  const { confirmPerson, confirmAddress, dismiss, busy } = useWishActions(wish.id, bloggerName);
  return (
    <Alert severity="warning" sx={{ mb: 2, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{t('inbox.wish.bar', { name: bloggerName })}</AlertTitle>“{wish.passage}”<br />
      {t('inbox.wish.stopped')}
      {isOfficer && (
        <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
          <Button variant="contained" size="small" disabled={busy} onClick={() => void confirmPerson()}>
            {t('inbox.wish.confirm.person.act')}
          </Button>
          <Button
            size="small"
            color="inherit"
            variant="outlined"
            disabled={busy}
            onClick={() => void confirmAddress()}
          >
            {t('inbox.wish.confirm.address.act')}
          </Button>
          <Button size="small" color="inherit" disabled={busy} onClick={() => void dismiss()}>
            {t('inbox.wish.dismiss.act')}
          </Button>
        </Stack>
      )}
    </Alert>
  );
}
