import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType } from 'react';
import type { ResourceProps } from 'react-admin';
import type { MessageKey } from '../i18n/useT';
import type { Role } from '../providers/roles';
import type { Today } from '../today/types';

/** One feature of the back office, as its folder's `index.ts` exports it. Screens are lazy: `lazy(() => import(…))`. */
export interface Feature {
  name: string;
  /** react-admin's list, show, create and edit at `/<name>`, `/<name>/:id/show`, `/<name>/create`, `/<name>/:id`. */
  resource?: ResourceProps;
  /** Further pages, inside the layout and behind the sign-in. Paths are absolute. */
  pages?: { path: string; page: ComponentType }[];
  menu?: MenuEntry;
}

export interface MenuEntry {
  to: string;
  label: MessageKey;
  icon: SvgIconComponent;
  /** The letter after `g` that goes there. */
  go: string;
  /** Hidden below this role. */
  needs?: Role;
  /** How much of it waits for the person signed in, out of what Today knows. */
  waiting?: (today: Today) => number;
  /** Where `n` goes on these pages; by default the resource's create page. */
  create?: { to: string; needs: Role };
  /** Stands at the foot of the menu, apart from the day's work. */
  atFoot?: boolean;
}
