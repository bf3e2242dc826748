import { useGetList } from 'react-admin';
import { useMay } from '../providers/useMe';
import type { Wish } from './types';
import { WishBar } from './WishBar';

/** On the page of a blogger: their wish for no more mail, while nobody has decided about it. */
export function OpenWishBar({ bloggerId }: { bloggerId: string }) {
  const isOfficer = useMay('officer');
  const { data = [] } = useGetList<Wish>(
    'opt-out-wishes',
    {
      filter: { bloggerId, state: 'open' },
      sort: { field: 'createdAt', order: 'DESC' },
      pagination: { page: 1, perPage: 1 },
      meta: { row: true },
    },
    { enabled: isOfficer },
  );
  return data.map((wish) => <WishBar key={wish.id} wish={wish} bloggerName={wish.bloggerName} />);
}
