import { Button, Stack, Typography } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/useT';

/** Keeps the menu alive when a page fails; tries again when the address changes. */
export class CrashGuard extends Component<{ place: string; children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: { place: string }) {
    if (before.place !== this.props.place && this.state.error) this.setState({ error: null });
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children;
  }
}

/** What is shown in place of a page that failed. A chunk that is gone means that a new version was installed. */
export function Crash({ error }: { error: Error }) {
  const t = useT();
  const outdated = /dynamically imported module|Importing a module script failed/i.test(error.message);
  return (
    <Stack role="alert" sx={{ p: 4, gap: 1.5, maxWidth: 620, alignItems: 'flex-start' }}>
      <Typography variant="h1">{outdated ? t('app.newVersion') : t('app.crashed')}</Typography>
      {!outdated && <Typography sx={{ color: 'text.secondary' }}>{t('app.crashedHelp')}</Typography>}
      <Button variant="contained" onClick={() => window.location.reload()}>
        {t('app.loadAgain')}
      </Button>
      {!outdated && (
        <Typography
          component="pre"
          variant="caption"
          sx={{ color: 'text.secondary', whiteSpace: 'pre-wrap' }}
        >
          {error.message}
        </Typography>
      )}
    </Stack>
  );
}
