import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { type MenuAction, MoreMenu } from './MoreMenu';

export interface PageHeaderProps {
  /** Who or what. Also the title of the browser's tab. */
  title: string;
  /** Where one comes from, above the title. */
  back?: { to: string; label: string };
  /** Where it stands: state chips beside the title. */
  chips?: ReactNode;
  /** Facts in a quiet line under the title. */
  facts?: ReactNode;
  /** What comes next and by when, as a sentence. */
  next?: ReactNode;
  /** The one primary action: a `<PrimaryAction>`. */
  action?: ReactNode;
  /** What is seldom needed, behind the three dots. */
  more?: MenuAction[];
}

/** On a phone the title alone decides whether the action has room beside it. */
const under = { contain: { xs: 'inline-size', sm: 'none' } } as const;

/** The headline of every page: who or what, where it stands, what is next, one primary action. */
export function PageHeader({ title, back, chips, facts, next, action, more = [] }: PageHeaderProps) {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · Rapport`;
  }, [title]);
  return (
    <Box component="header" sx={{ mb: { xs: 2, sm: 2.5 } }}>
      {back && (
        <MuiLink
          underline="hover"
          component={Link}
          to={back.to}
          variant="caption"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, mb: 0.75, color: 'text.secondary' }}
        >
          <ArrowBackIcon sx={{ fontSize: 15 }} aria-hidden />
          {back.label}
        </MuiLink>
      )}
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 2, flexWrap: 'wrap' }}>
        <Box
          sx={{ flex: { xs: action ? '1 1 auto' : '1 1 180px', sm: '1 1 300px' }, minWidth: 0, maxWidth: 1 }}
        >
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap', minHeight: 34 }}>
            <Typography variant="h1">{title}</Typography>
            {chips}
          </Stack>
          {facts && (
            <Typography component="div" variant="body2" sx={{ ...under, color: 'text.secondary', mt: 0.25 }}>
              {facts}
            </Typography>
          )}
          {next && (
            <Typography component="div" variant="body2" sx={{ ...under, mt: 0.5, fontWeight: 550 }}>
              {next}
            </Typography>
          )}
        </Box>
        {(action || more.length > 0) && (
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', maxWidth: 1 }}>
            {action}
            {more.length > 0 && <MoreMenu label={t('common.moreActions')} actions={more} />}
          </Stack>
        )}
      </Stack>
    </Box>
  );
}

interface PrimaryActionProps {
  children: ReactNode;
  /** Goes there… */
  to?: string;
  /** …or does this. */
  onClick?: () => void;
  icon?: ReactNode;
  disabled?: boolean;
}

/** The one thing to do here. */
export function PrimaryAction({ children, to, onClick, icon, disabled }: PrimaryActionProps) {
  const common = { variant: 'contained', size: 'medium', startIcon: icon, disabled } as const;
  return to ? (
    <Button component={Link} to={to} {...common}>
      {children}
    </Button>
  ) : (
    <Button onClick={onClick} {...common}>
      {children}
    </Button>
  );
}
