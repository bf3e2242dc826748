import { LinearProgress, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { Import } from './types';

/** How far the worker is. */
export function ImportProgress({ list: { state, rowsDone, rowsTotal } }: { list: Import }) {
  const t = useT();
  const { number } = useFormat();
  const title = t(state === 'running' ? 'imports.progress.running' : 'imports.progress.checking');
  return (
    <SectionCard title={title}>
      <LinearProgress
        variant={rowsDone > 0 ? 'determinate' : 'indeterminate'}
        value={rowsTotal > 0 ? (100 * rowsDone) / rowsTotal : 0}
        aria-label={title}
        sx={{ height: 8, borderRadius: 4, my: 1 }}
      />
      <Typography variant="body2" role="status">
        {t('imports.progress.count', { done: number(rowsDone), total: number(rowsTotal) })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('imports.progress.leave')}
      </Typography>
    </SectionCard>
  );
}
