import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useT } from '../i18n/useT';
import type { TimelineKind } from './types';

interface KindFilterProps {
  kinds: TimelineKind[];
  chosen: TimelineKind[];
  onChoose: (kinds: TimelineKind[]) => void;
}

/** What the timeline shows: everything while nothing is chosen. */
export function KindFilter({ kinds, chosen, onChoose }: KindFilterProps) {
  const t = useT();
  return (
    <ToggleButtonGroup
      size="small"
      value={chosen}
      onChange={(_event, picked: TimelineKind[]) => onChoose(picked)}
      aria-label={t('timeline.filter')}
      sx={{ flexWrap: 'wrap', gap: 0.5, mb: 1.5 }}
    >
      {kinds.map((kind) => (
        <ToggleButton
          key={kind}
          value={kind}
          color="primary"
          sx={{
            textTransform: 'none',
            py: 0.25,
            px: 1.25,
            minHeight: 30,
            border: '1px solid !important',
            borderColor: 'divider',
            borderRadius: '15px !important',
            ml: '0 !important',
          }}
        >
          {t(`timeline.kinds.${kind}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
