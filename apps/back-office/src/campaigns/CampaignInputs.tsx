import { Box, Stack } from '@mui/material';
import {
  AutocompleteArrayInput,
  DateInput,
  NumberInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
} from 'react-admin';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { ApproachInputs } from './ApproachInputs';
import { objectives } from './types';

const side = { direction: { sm: 'row' }, sx: { gap: { xs: 0.5, sm: 2 } } } as const;

/** The fields of a campaign, in the order in which one thinks of them. */
export function CampaignInputs() {
  const t = useT();
  const choices = objectives.map((id) => ({ id, name: t(`campaigns.objectives.${id}`) }));
  return (
    <>
      <TextInput source="name" label={t('campaigns.name')} validate={required()} autoFocus />
      <SelectInput
        source="objective"
        label={t('campaigns.objective')}
        choices={choices}
        translateChoice={false}
      />
      <Stack {...side}>
        <Box sx={{ flex: { sm: 3 } }}>
          <TextInput source="target" label={t('campaigns.target')} helperText={t('campaigns.targetHelp')} />
        </Box>
        <Box sx={{ flex: { sm: 2 } }}>
          <NumberInput
            source="targetCount"
            label={t('campaigns.targetCount')}
            helperText={t('campaigns.targetCountHelp')}
            min={1}
            step={1}
          />
        </Box>
      </Stack>
      <Stack {...side}>
        <DateInput
          source="startsOn"
          label={t('campaigns.startsOn')}
          helperText={t('campaigns.startsOnHelp')}
        />
        <DateInput source="endsOn" label={t('campaigns.endsOn')} />
      </Stack>
      <ReferenceInput source="managerId" reference="accounts">
        <SelectInput label={t('campaigns.manager')} optionText="name" />
      </ReferenceInput>
      <ReferenceArrayInput source="productIds" reference="products">
        <AutocompleteArrayInput
          label={t('campaigns.products')}
          optionText="name"
          filterToQuery={(q: string) => ({ q })}
        />
      </ReferenceArrayInput>
      <ApproachInputs />
    </>
  );
}
