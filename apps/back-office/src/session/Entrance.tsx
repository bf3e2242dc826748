import { Box, GlobalStyles, MenuItem, TextField, Typography } from '@mui/material';
import LanguageIcon from '@mui/icons-material/Language';
import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../i18n/language';
import { type Language, languageNames, languages } from '../i18n/languages';
import { useT } from '../i18n/useT';
import { Mark } from '../layout/Brand';

/** The room before the sign-in: what Rapport is at the left (or above), the form at the right. */
export function Entrance({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · Rapport`;
  }, [title]);
  return (
    <Box
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        gridTemplateColumns: { md: 'minmax(320px, 5fr) 7fr' },
        gridTemplateRows: { xs: 'auto 1fr', md: 'auto' },
      }}
    >
      <GlobalStyles
        styles={{
          '.only-heard': {
            position: 'absolute',
            width: 1,
            height: 1,
            overflow: 'hidden',
            clip: 'rect(0 0 0 0)',
          },
        }}
      />
      <Box
        component="aside"
        sx={{
          bgcolor: '#0b4150',
          color: '#f3fafb',
          px: { xs: 3, md: 6 },
          py: { xs: 2.5, md: 6 },
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          gap: 3,
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Mark size={34} />
          <Typography sx={{ fontWeight: 700, fontSize: '1.125rem' }}>Rapport</Typography>
        </Box>
        <Box sx={{ display: { xs: 'none', md: 'block' }, maxWidth: 380 }}>
          <Typography
            component="p"
            sx={{ fontSize: '2rem', fontWeight: 650, lineHeight: 1.15, letterSpacing: '-0.02em', mb: 1.5 }}
          >
            {t('session.promise')}
          </Typography>
          <Typography sx={{ color: '#cfe6eb' }}>{t('session.promiseMore')}</Typography>
        </Box>
        <LanguageChoice />
      </Box>
      <Box
        component="main"
        sx={{
          display: 'grid',
          alignContent: { xs: 'start', md: 'center' },
          justifyItems: 'center',
          px: { xs: 2.5, md: 6 },
          py: { xs: 4, md: 6 },
        }}
      >
        <Box sx={{ width: '100%', maxWidth: 440 }}>
          <Typography variant="h1" sx={{ fontSize: '1.625rem', mb: 0.75 }}>
            {title}
          </Typography>
          {intro && <Typography sx={{ color: 'text.secondary', mb: 2.5 }}>{intro}</Typography>}
          {children}
        </Box>
      </Box>
    </Box>
  );
}

function LanguageChoice() {
  const t = useT();
  const [language, setLanguage] = useLanguage();
  return (
    <Box
      sx={{
        position: { xs: 'absolute', md: 'static' },
        top: 14,
        right: 12,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
      }}
    >
      <LanguageIcon aria-hidden sx={{ fontSize: 18 }} />
      <TextField
        select
        variant="standard"
        margin="none"
        fullWidth={false}
        value={language}
        onChange={(event) => void setLanguage(event.target.value as Language)}
        slotProps={{
          input: {
            disableUnderline: true,
            sx: { color: 'inherit', fontSize: '0.875rem', '& .MuiSvgIcon-root': { color: 'inherit' } },
          },
          htmlInput: { 'aria-label': t('app.language') },
          select: { SelectDisplayProps: { 'aria-label': t('app.language') } },
        }}
      >
        {languages.map((one) => (
          <MenuItem key={one} value={one} lang={one}>
            {languageNames[one]}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
