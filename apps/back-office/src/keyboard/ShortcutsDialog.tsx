import { Box, Dialog, DialogActions, DialogContent, DialogTitle, Button, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { menuFor } from '../layout/menu';
import { useMe } from '../providers/useMe';

/** The keys, as `?` shows them. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const places = menuFor(useMe()?.role);
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{t('keys.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 3 }}>
        <Keys
          title={t('keys.anywhere')}
          keys={[
            ['/', t('keys.search')],
            ['?', t('keys.help')],
            ['n', t('keys.new')],
            ['Esc', t('keys.escape')],
            [`${t('keys.control')} ${t('keys.enter')}`, t('keys.send')],
            ...places.map((place): [string, string] => [
              `g ${place.go}`,
              t('keys.goTo', { place: t(place.label) }),
            ]),
          ]}
        />
        <Keys
          title={t('keys.inLists')}
          keys={[
            ['j', t('keys.down')],
            ['k', t('keys.up')],
            [t('keys.enter'), t('keys.open')],
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Keys({ title, keys }: { title: string; keys: [string, string][] }) {
  return (
    <section>
      <Typography variant="h3" component="h3" sx={{ mb: 1, color: 'text.secondary' }}>
        {title}
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: '104px 1fr', gap: 0.75, alignItems: 'baseline' }}
      >
        {keys.map(([key, what]) => [
          <Box component="dt" key={key} sx={{ display: 'flex', gap: 0.5 }}>
            {key.split(' ').map((part) => (
              <Key key={part}>{part}</Key>
            ))}
          </Box>,
          <Typography component="dd" variant="body2" key={`${key} what`} sx={{ m: 0 }}>
            {what}
          </Typography>,
        ])}
      </Box>
    </section>
  );
}

function Key({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        px: 0.75,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        fontFamily: 'inherit',
        fontSize: '0.75rem',
        lineHeight: '20px',
      }}
    >
      {children}
    </Box>
  );
}
