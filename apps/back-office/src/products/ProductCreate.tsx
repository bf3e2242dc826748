import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Page, PageHeader, RecordForm } from '../ui';
import { ProductInputs } from './ProductInputs';

/** A new product. */
export default function ProductCreate() {
  const t = useT();
  const navigate = useNavigate();
  const back = () => void navigate('/products');
  return (
    <Page width="form">
      <PageHeader title={t('products.new')} back={{ to: '/products', label: t('products.title') }} />
      <RecordForm
        defaultValues={{ currency: 'EUR' }}
        save={(values) => api.post('/products', values)}
        onSaved={back}
        onCancel={back}
      >
        <ProductInputs />
      </RecordForm>
    </Page>
  );
}
