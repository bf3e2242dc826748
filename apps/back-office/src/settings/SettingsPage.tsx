import { Box } from '@mui/material';
import { lazy, useEffect, useRef } from 'react';
import { NavLink, Navigate, Route, Routes, useLocation } from 'react-router';
import { useT } from '../i18n/useT';
import { may } from '../providers/roles';
import { useMe } from '../providers/useMe';
import { Page, PageHeader } from '../ui';
import { type Section, sections } from './sections';

const MailboxPage = lazy(() => import('../mailboxes/MailboxPage'));

/** Everything that is set once and seldom changed: one's own first, the installation's after. */
export default function SettingsPage() {
  const t = useT();
  const role = useMe()?.role;
  const { pathname } = useLocation();
  const mine = sections.filter(({ needs }) => may(role, needs));
  const current = mine.find(({ path }) => pathname.startsWith(`/settings/${path}`));
  return (
    <Page width="reading">
      <PageHeader title={current ? t(current.title) : t('settings.title')} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { md: '176px minmax(0, 1fr)' },
          gap: { xs: 2, md: 4 },
          alignItems: 'start',
        }}
      >
        <SectionNav sections={mine} current={current?.path} />
        <Box sx={{ minWidth: 0 }}>
          <Routes>
            <Route index element={<Navigate to="/settings/profile" replace />} />
            {mine.map(({ path, page: SectionPage }) => (
              <Route key={path} path={path} element={<SectionPage />} />
            ))}
            {may(role, 'officer') && <Route path="mailboxes/:mailboxId" element={<MailboxPage />} />}
            {role && <Route path="*" element={<Navigate to="/settings/profile" replace />} />}
          </Routes>
        </Box>
      </Box>
    </Page>
  );
}

function SectionNav({ sections: shown, current }: { sections: Section[]; current?: string }) {
  const t = useT();
  const nav = useRef<HTMLElement>(null);
  // On a phone the sections are a strip: the one that is open must be in sight.
  useEffect(() => {
    const open = nav.current?.querySelector('[aria-current]');
    open?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  return (
    <Box
      component="nav"
      ref={nav}
      aria-label={t('settings.sections')}
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', md: 'column' },
        gap: 0.25,
        overflowX: 'auto',
        mx: { xs: -1.5, md: -1.25 },
        px: { xs: 1.5, md: 0 },
      }}
    >
      {shown.map(({ path, title }) => (
        <Box
          key={path}
          component={NavLink}
          to={`/settings/${path}`}
          sx={{
            px: 1.25,
            py: 0.75,
            borderRadius: 1,
            color: 'text.secondary',
            textDecoration: 'none',
            fontSize: '0.875rem',
            fontWeight: 550,
            whiteSpace: { xs: 'nowrap', md: 'normal' },
            '&:hover': { bgcolor: 'action.hover' },
            '&[aria-current]': { bgcolor: 'action.selected', color: 'primary.main', fontWeight: 650 },
          }}
        >
          {t(title)}
        </Box>
      ))}
    </Box>
  );
}
