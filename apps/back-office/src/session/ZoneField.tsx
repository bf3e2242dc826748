import { Autocomplete, TextField } from '@mui/material';
import { timeZones } from '../format/places';
import { useT } from '../i18n/useT';

const zones = timeZones();

interface ZoneFieldProps {
  name: string;
  value: string;
  disabled?: boolean;
  error?: boolean;
  helperText?: string;
  onChoose: (zone: string) => void;
}

/** One's time zone, found out from the computer and open to change. */
export function ZoneField({ name, value, disabled, error, helperText, onChoose }: ZoneFieldProps) {
  const t = useT();
  return (
    <Autocomplete
      options={zones}
      disableClearable
      disabled={disabled}
      getOptionLabel={(zone) => zone.name}
      value={zones.find(({ id }) => id === value) ?? { id: value, name: value }}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_event, zone) => onChoose(zone.id)}
      renderInput={(params) => (
        <TextField
          {...params}
          name={name}
          label={t('session.timeZone')}
          error={error}
          helperText={helperText ?? t('session.timeZoneHelp')}
        />
      )}
    />
  );
}
