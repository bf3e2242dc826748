import { useT } from '../i18n/useT';
import { Page, PageHeader } from '../ui';

/** Everything that is set once and seldom changed. */
export default function SettingsPage() {
  const t = useT();
  return (
    <Page width="reading">
      <PageHeader title={t('settings.title')} />
    </Page>
  );
}
