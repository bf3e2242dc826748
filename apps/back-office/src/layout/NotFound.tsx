import { useT } from '../i18n/useT';
import { Page, PageHeader, PrimaryAction } from '../ui';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page width="reading">
      <PageHeader
        title={t('app.notFound')}
        facts={t('app.notFoundHelp')}
        action={<PrimaryAction to="/">{t('app.toToday')}</PrimaryAction>}
      />
    </Page>
  );
}
