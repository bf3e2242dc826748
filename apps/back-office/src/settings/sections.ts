import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { MessageKey } from '../i18n/useT';
import type { Role } from '../providers/roles';

export interface Section {
  path: string;
  title: MessageKey;
  needs: Role;
  page: LazyExoticComponent<ComponentType>;
}

/** The sections of the settings, one's own first. */
export const sections: Section[] = [
  {
    path: 'profile',
    title: 'settings.profile.title',
    needs: 'viewer',
    page: lazy(() => import('./ProfileSettings')),
  },
  {
    path: 'mailboxes',
    title: 'mailboxes.title',
    needs: 'officer',
    page: lazy(() => import('../mailboxes/MailboxSettings')),
  },
  {
    path: 'sending',
    title: 'messages.sending.title',
    needs: 'viewer',
    page: lazy(() => import('../messages/SendingSettings')),
  },
  {
    path: 'captured',
    title: 'messages.captured.title',
    needs: 'officer',
    page: lazy(() => import('../messages/CapturedList')),
  },
  {
    path: 'guard',
    title: 'settings.guard.title',
    needs: 'viewer',
    page: lazy(() => import('./GuardSettings')),
  },
  {
    path: 'templates',
    title: 'templates.title',
    needs: 'officer',
    page: lazy(() => import('../templates/TemplateSettings')),
  },
  {
    path: 'attachments',
    title: 'settings.attachments.title',
    needs: 'viewer',
    page: lazy(() => import('./AttachmentSettings')),
  },
  {
    path: 'disclosure',
    title: 'publications.settings.title',
    needs: 'viewer',
    page: lazy(() => import('../publications/DisclosureSettings')),
  },
  {
    path: 'organisation',
    title: 'settings.organisation.title',
    needs: 'administrator',
    page: lazy(() => import('./OrganisationSettings')),
  },
  {
    path: 'people',
    title: 'settings.people.title',
    needs: 'administrator',
    page: lazy(() => import('./PeopleSettings')),
  },
  {
    path: 'audit',
    title: 'timeline.audit',
    needs: 'administrator',
    page: lazy(() => import('../timeline/AuditPage')),
  },
];
