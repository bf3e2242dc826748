import { Box, Button, IconButton, MenuItem, TextField, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { type Network, networks } from '../bloggers/types';

interface Approach {
  network: Network;
  approach: string;
}

/** An approach for each network, written one under the other; each network once. */
export function ApproachInputs() {
  const t = useT();
  const { control } = useFormContext<{ approaches: Approach[] }>();
  const { fields, append, remove } = useFieldArray({ control, name: 'approaches' });
  const written = useWatch({ control, name: 'approaches' }) ?? [];
  const taken = written.map(({ network }) => network);
  const free = networks.find((network) => !taken.includes(network));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, mb: 2 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {t('campaigns.approaches')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('campaigns.approachesHelp')}
      </Typography>
      {fields.map((field, index) => (
        <Line
          key={field.id}
          index={index}
          network={taken[index] ?? field.network}
          taken={taken}
          onRemove={() => remove(index)}
        />
      ))}
      {free && (
        <Button startIcon={<AddIcon />} onClick={() => append({ network: free, approach: '' })}>
          {t('campaigns.addApproach')}
        </Button>
      )}
    </Box>
  );
}

interface LineProps {
  index: number;
  network: Network;
  taken: Network[];
  onRemove: () => void;
}

function Line({ index, network, taken, onRemove }: LineProps) {
  const t = useT();
  const { control } = useFormContext<{ approaches: Approach[] }>();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 40px', sm: '170px minmax(0, 1fr) 40px' },
        gap: 1,
        mb: 1.5,
        alignItems: 'start',
      }}
    >
      <Controller
        control={control}
        name={`approaches.${index}.network`}
        render={({ field }) => (
          <TextField select label={t('campaigns.network')} {...field} sx={{ mt: 0 }}>
            {networks
              .filter((one) => one === field.value || !taken.includes(one))
              .map((one) => (
                <MenuItem key={one} value={one}>
                  {t(`networks.${one}`)}
                </MenuItem>
              ))}
          </TextField>
        )}
      />
      <Controller
        control={control}
        name={`approaches.${index}.approach`}
        render={({ field, fieldState: { error } }) => (
          <TextField
            label={t('campaigns.approach')}
            multiline
            minRows={2}
            maxRows={12}
            {...field}
            error={error !== undefined}
            helperText={error?.message}
            sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 }, mt: 0 }}
          />
        )}
      />
      <IconButton
        onClick={onRemove}
        aria-label={t('campaigns.removeApproach', { network: t(`networks.${network}`) })}
        sx={{ gridRow: 1, gridColumn: { xs: 2, sm: 3 } }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
