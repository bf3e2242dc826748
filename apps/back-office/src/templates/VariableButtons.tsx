import { Box, Chip, Tooltip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';

/** What a template may leave open, each by what it stands for; chosen, it is put where the cursor stands. */
export function VariableButtons({ onChoose }: { onChoose: (name: string) => void }) {
  const t = useT();
  const { data = [] } = useQuery({
    queryKey: ['template-variables'],
    queryFn: () => api.get<Schemas['VariableView'][]>('/template-variables'),
    staleTime: Infinity,
  });
  return (
    <Box>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {t('templates.variablesHelp')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {data.map(({ name, means }) => (
          <Tooltip key={name} title={t.any(`templates.variables.${name}.means`, means)}>
            <Chip
              component="button"
              type="button"
              clickable
              size="small"
              label={t.any(`templates.variables.${name}.label`, name)}
              onClick={() => onChoose(name)}
            />
          </Tooltip>
        ))}
        <Tooltip title={t('templates.questionHelp')}>
          <Chip
            component="button"
            type="button"
            clickable
            size="small"
            variant="outlined"
            label={t('templates.question')}
            onClick={() => onChoose(`? ${t('templates.questionExample')}`)}
          />
        </Tooltip>
      </Box>
    </Box>
  );
}
