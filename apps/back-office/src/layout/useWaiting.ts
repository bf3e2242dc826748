import { useToday } from '../today/useToday';
import type { MenuEntry } from './feature';

/** How many things behind a menu entry wait for the person signed in; 0 shows nothing. */
export function useWaiting(): (entry: MenuEntry) => number {
  const { data } = useToday();
  return (entry) => (data && entry.waiting ? entry.waiting(data) : 0);
}
