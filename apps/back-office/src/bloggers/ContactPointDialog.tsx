import { BooleanInput, DateInput, required, SelectInput } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { FormDialog, TextInput } from '../ui';
import { contactKinds, type ContactPoint, lawfulBases } from './types';

interface ContactPointDialogProps {
  bloggerId: string;
  point?: ContactPoint;
  onClose: () => void;
}

/** An address, where it was found and why we may use it. */
export function ContactPointDialog({ bloggerId, point, onClose }: ContactPointDialogProps) {
  const t = useT();
  const kinds = contactKinds.map((id) => ({ id, name: t(`bloggers.contactPoints.kinds.${id}`) }));
  const bases = lawfulBases.map((id) => ({ id, name: t(`bloggers.contactPoints.bases.${id}`) }));
  const states = (['valid', 'bounced'] as const).map((id) => ({
    id,
    name: t(`bloggers.contactPoints.states.${id}`),
  }));
  return (
    <FormDialog
      title={t(point ? 'bloggers.contactPoints.edit' : 'bloggers.contactPoints.add')}
      record={point}
      defaultValues={{ kind: 'email', preferred: false }}
      save={(values, changed) =>
        point
          ? api.patch(`/contact-points/${point.id}`, changed)
          : api.post(`/bloggers/${bloggerId}/contact-points`, values)
      }
      onClose={onClose}
    >
      <SelectInput
        source="kind"
        label={t('bloggers.contactPoints.kind')}
        choices={kinds}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <TextInput
        source="address"
        label={t('bloggers.contactPoints.address')}
        validate={required()}
        autoComplete="off"
        autoFocus
      />
      {point && point.state !== 'opted_out' && (
        <SelectInput
          source="state"
          label={t('bloggers.contactPoints.state')}
          choices={states}
          translateChoice={false}
          helperText={false}
        />
      )}
      <BooleanInput source="preferred" label={t('bloggers.contactPoints.preferred')} helperText={false} />
      <TextInput source="foundAt" label={t('bloggers.contactPoints.foundAt')} />
      <DateInput source="foundOn" label={t('bloggers.contactPoints.foundOn')} helperText={false} />
      <SelectInput
        source="lawfulBasis"
        label={t('bloggers.contactPoints.lawfulBasis')}
        choices={bases}
        translateChoice={false}
        helperText={false}
        parse={(value: string) => value || null}
      />
      <TextInput source="basisSource" label={t('bloggers.contactPoints.basisSource')} />
      <DateInput
        source="basisReviewedOn"
        label={t('bloggers.contactPoints.basisReviewedOn')}
        helperText={false}
      />
    </FormDialog>
  );
}
