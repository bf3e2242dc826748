import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { Page, PageHeader, RecordForm, useConfirm, useIntention } from '../ui';
import { ProductInputs } from './ProductInputs';
import type { Product } from './types';

/** One product, to be changed or deleted. */
export default function ProductEdit() {
  const t = useT();
  const { id } = useParams();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const mayChange = useMay('officer');
  const { run } = useIntention();
  const query = useGetOne<Product>('products', { id: id ?? '' });
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
  const { name } = data;
  const back = () => void navigate('/products');
  const remove = async () => {
    const sure = await confirm({
      title: t('products.remove'),
      body: t('products.removeBody', { name }),
      act: t('common.delete'),
      danger: true,
    });
    if (sure === null) return;
    await run(() => api.delete(`/products/${id}`), { done: t('products.removed', { name }), then: back });
  };
  return (
    <Page width="form">
      <PageHeader
        title={name}
        back={{ to: '/products', label: t('products.title') }}
        more={mayChange ? [{ label: t('products.remove'), onClick: () => void remove(), danger: true }] : []}
      />
      <RecordForm
        record={data}
        save={(_values, changed) => api.patch(`/products/${id}`, changed)}
        onSaved={back}
      >
        <ProductInputs />
      </RecordForm>
    </Page>
  );
}
