import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { type Column, EmptyState, PrimaryAction, RecordList } from '../ui';
import { type Template, templateKinds } from './types';

/** The templates of the team and one's own, by name. */
export default function TemplateSettings() {
  const t = useT();
  const format = useFormat();
  const whose = ({ ownerId }: Template) => t(ownerId === null ? 'templates.ofTeam' : 'templates.mine');
  const columns: Column<Template>[] = [
    { key: 'name', label: t('templates.name'), render: ({ name }) => name, sortBy: 'name' },
    {
      key: 'kind',
      label: t('templates.kind'),
      render: ({ kind }) => t(`templates.kinds.${kind}`),
      width: 150,
    },
    {
      key: 'language',
      label: t('templates.language'),
      render: ({ language }) => format.language(language),
      width: 110,
    },
    { key: 'whose', label: t('templates.whose'), render: whose, width: 110 },
  ];
  const action = <PrimaryAction to="/templates/create">{t('templates.new')}</PrimaryAction>;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap', mb: 2 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: '1 1 260px' }}>
          {t('templates.intro')}
        </Typography>
        {action}
      </Box>
      <RecordList
        resource="templates"
        label={t('templates.title')}
        columns={columns}
        card={(template) => (
          <>
            <Typography sx={{ fontWeight: 600 }}>{template.name}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[
                t(`templates.kinds.${template.kind}`),
                format.language(template.language),
                whose(template),
              ].join(' · ')}
            </Typography>
          </>
        )}
        to={({ id }) => `/templates/${id}`}
        sort={{ field: 'name', order: 'ASC' }}
        filters={[
          {
            source: 'kind',
            label: t('templates.kind'),
            choices: templateKinds.map((id) => ({ id, name: t(`templates.kinds.${id}`) })),
          },
          {
            source: 'archived',
            label: t('templates.archived'),
            choices: [{ id: true, name: t('templates.archived') }],
          },
        ]}
        empty={<EmptyState title={t('templates.title')}>{t('templates.empty')}</EmptyState>}
      />
    </Box>
  );
}
