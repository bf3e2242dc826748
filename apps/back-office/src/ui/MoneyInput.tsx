import { InputAdornment } from '@mui/material';
import { NumberInput, type NumberInputProps } from 'react-admin';
import { useWatch } from 'react-hook-form';

interface MoneyInputProps extends Omit<NumberInputProps, 'format' | 'parse'> {
  /** The field that holds the currency, shown after the amount. */
  currencySource?: string;
}

/** An amount of money as people type it (89.50); its value is in hundredths (8950). */
export function MoneyInput({ currencySource = 'currency', ...props }: MoneyInputProps) {
  const currency = useWatch({ name: currencySource }) as string | undefined;
  return (
    <NumberInput
      {...props}
      min={0}
      step={0.01}
      format={(cents: number | null | undefined) => (typeof cents === 'number' ? cents / 100 : '')}
      parse={(typed: string) => (typed === '' ? null : Math.round(Number(typed) * 100))}
      slotProps={{
        input: { endAdornment: <InputAdornment position="end">{currency ?? 'EUR'}</InputAdornment> },
      }}
    />
  );
}
