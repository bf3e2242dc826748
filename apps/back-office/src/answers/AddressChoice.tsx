import { MenuItem, TextField } from '@mui/material';
import { useGetOne } from 'react-admin';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { useSending } from '../providers/useSending';
import type { Answer, AnswerContent } from './types';

interface AddressChoiceProps {
  answer: Answer;
  chosen: string | null;
  onChange: (part: Partial<AnswerContent>) => void;
}

/** The one address it goes to: where they wrote from, unless another of theirs is chosen; and where it leaves from. */
export function AddressChoice({ answer, chosen, onChange }: AddressChoiceProps) {
  const t = useT();
  const sending = useSending();
  const { data: blogger } = useGetOne<Schemas['BloggerView']>('bloggers', { id: answer.bloggerId });
  const addresses = blogger?.contactPoints.filter(({ kind }) => kind === 'email') ?? [];
  const known = addresses.some(({ id }) => id === chosen);
  return (
    <TextField
      select
      label={t('answers.to')}
      value={known ? chosen : ''}
      onChange={(event) => onChange({ contactPointId: event.target.value || null })}
      helperText={sending?.from && `${t('pitches.composer.leavesFrom')} ${sending.from.fromAddress}`}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ m: 0, maxWidth: 420 }}
    >
      {!known && <MenuItem value="">{t('answers.noAddress')}</MenuItem>}
      {addresses.map(({ id, address, state }) => (
        <MenuItem key={id} value={id}>
          {state === 'valid' ? address : t('answers.notValid', { address })}
        </MenuItem>
      ))}
    </TextField>
  );
}
