import { Box, ButtonBase, Divider, Menu, MenuItem, Typography } from '@mui/material';
import { type ReactElement, useState } from 'react';
import { useLogout, useStore } from 'react-admin';
import { useNavigate } from 'react-router';
import { languageNames, languages } from '../i18n/languages';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { Initials } from '../ui/Initials';
import { MenuChoice, MenuGroup } from './MenuGroup';
import { useSpeak } from './useSpeak';

/** Who is signed in; their profile, the language and looks of the screens, the way out. */
export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const t = useT();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
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
        {accountItems({ close: () => setAnchor(null) })}
      </Menu>
    </>
  );
}

function accountItems({ close }: { close: () => void }): ReactElement[] {
  return [
    <ProfileItem key="me" close={close} />,
    <Divider key="1" />,
    <LanguageItems key="language" />,
    <LooksItems key="looks" />,
    <Divider key="2" />,
    <SignOutItem key="out" />,
  ];
}

function ProfileItem({ close }: { close: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <MenuItem
      onClick={() => {
        close();
        void navigate('/settings/profile');
      }}
    >
      {t('app.myProfile')}
    </MenuItem>
  );
}

function LanguageItems() {
  const t = useT();
  const me = useMe();
  const speak = useSpeak();
  return (
    <MenuGroup title={t('app.language')}>
      {languages.map((language) => (
        <MenuChoice key={language} chosen={me?.language === language} onChoose={() => void speak(language)}>
          <span lang={language}>{languageNames[language]}</span>
        </MenuChoice>
      ))}
    </MenuGroup>
  );
}

function LooksItems() {
  const t = useT();
  const [looks, setLooks] = useStore<'light' | 'dark' | undefined>('theme');
  return (
    <MenuGroup title={t('app.appearance')}>
      <MenuChoice chosen={looks === undefined} onChoose={() => setLooks(undefined)}>
        {t('app.asSystem')}
      </MenuChoice>
      <MenuChoice chosen={looks === 'light'} onChoose={() => setLooks('light')}>
        {t('app.light')}
      </MenuChoice>
      <MenuChoice chosen={looks === 'dark'} onChoose={() => setLooks('dark')}>
        {t('app.dark')}
      </MenuChoice>
    </MenuGroup>
  );
}

function SignOutItem() {
  const t = useT();
  const logout = useLogout();
  return <MenuItem onClick={() => void logout(undefined, undefined, false)}>{t('app.signOut')}</MenuItem>;
}
