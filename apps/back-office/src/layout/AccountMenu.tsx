import { Box, ButtonBase, Divider, Menu, MenuItem, Typography } from '@mui/material';
import { type ReactElement, useState } from 'react';
import { useLogout, useStore } from 'react-admin';
import { useNavigate } from 'react-router';
import { languageNames, languages } from '../i18n/languages';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { Initials } from '../ui/Initials';
import { MenuChoice, MenuHeading } from './MenuChoice';
import { useSpeak } from './useSpeak';

type Looks = 'light' | 'dark' | undefined;

const looksOffered = [
  { value: undefined, label: 'app.asSystem' },
  { value: 'light', label: 'app.light' },
  { value: 'dark', label: 'app.dark' },
] as const;

/** Who is signed in; their profile, the language and looks of the screens, the way out. */
export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const t = useT();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const lines = useAccountLines(() => setAnchor(null));
  if (!me) return null;
  return (
    <>
      <ButtonBase
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{
          borderRadius: 1,
          p: 0.75,
          gap: 1,
          justifyContent: { sm: 'center', lg: 'flex-start' },
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Initials name={me.name} />
        <span className="only-heard">{t('app.account')}:</span>
        <Box component="span" className="only-heard" sx={{ display: compact ? 'inline' : { lg: 'none' } }}>
          {me.name}
        </Box>
        {!compact && (
          <Box sx={{ display: { xs: 'none', lg: 'block' }, minWidth: 0, textAlign: 'left' }}>
            <Typography variant="body2" noWrap sx={{ fontWeight: 600 }}>
              {me.name}
            </Typography>
            <Typography
              variant="caption"
              noWrap
              sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}
            >
              {t(`roles.${me.role}`)}
            </Typography>
          </Box>
        )}
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {lines}
      </Menu>
    </>
  );
}

/** The lines of the menu, flat: a menu's arrow keys know its own children only. */
function useAccountLines(close: () => void): ReactElement[] {
  const t = useT();
  const navigate = useNavigate();
  const logout = useLogout();
  const me = useMe();
  const speak = useSpeak();
  const [looks, setLooks] = useStore<Looks>('theme');
  const toProfile = () => {
    close();
    void navigate('/settings/profile');
  };
  return [
    <MenuItem key="profile" onClick={toProfile}>
      {t('app.myProfile')}
    </MenuItem>,
    <Divider key="after profile" />,
    <MenuHeading key="language">{t('app.language')}</MenuHeading>,
    ...languages.map((one) => (
      <MenuChoice
        key={one}
        of={t('app.language')}
        name={languageNames[one]}
        lang={one}
        chosen={me?.language === one}
        onChoose={() => void speak(one)}
      />
    )),
    <MenuHeading key="looks">{t('app.appearance')}</MenuHeading>,
    ...looksOffered.map(({ value, label }) => (
      <MenuChoice
        key={label}
        of={t('app.appearance')}
        name={t(label)}
        chosen={looks === value}
        onChoose={() => setLooks(value)}
      />
    )),
    <Divider key="before leaving" />,
    <MenuItem key="out" onClick={() => void logout(undefined, undefined, false)}>
      {t('app.signOut')}
    </MenuItem>,
  ];
}
