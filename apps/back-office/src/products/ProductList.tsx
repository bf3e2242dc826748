import { Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList } from '../ui';
import type { Product } from './types';

/** The products, each opening its form. */
export default function ProductList() {
  const t = useT();
  const format = useFormat();
  const worth = ({ valueCents, currency }: Product) =>
    valueCents === null ? '' : format.money(valueCents, currency);
  const columns: Column<Product>[] = [
    { key: 'name', label: t('products.name'), render: ({ name }) => name, sortBy: 'name' },
    { key: 'brand', label: t('products.brand'), render: ({ brand }) => brand },
    { key: 'value', label: t('products.value'), render: worth, align: 'right' },
  ];
  const action = useMay('officer') && (
    <PrimaryAction to="/products/create">{t('products.new')}</PrimaryAction>
  );
  return (
    <Page width="reading">
      <PageHeader
        title={t('products.title')}
        back={{ to: '/campaigns', label: t('campaigns.title') }}
        action={action}
      />
      <RecordList
        resource="products"
        label={t('products.title')}
        columns={columns}
        card={(product) => (
          <>
            <Typography sx={{ fontWeight: 600 }}>{product.name}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[product.brand, worth(product)].filter(Boolean).join(' · ')}
            </Typography>
          </>
        )}
        to={({ id }) => `/products/${id}`}
        sort={{ field: 'name', order: 'ASC' }}
        empty={
          <EmptyState title={t('products.title')} action={action}>
            {t('products.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
