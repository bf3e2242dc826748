/** The parts that screens are made of. */
export { useConfirm } from './ConfirmDialog';
export { CopyButton } from './CopyButton';
export { CurrencyInput } from './CurrencyInput';
export { EmptyState } from './EmptyState';
export { ExternalLink } from './ExternalLink';
export { type Fact, FactList } from './FactList';
export { FieldError } from './FieldError';
export { FormDialog } from './FormDialog';
export {
  CountryInput,
  LongTextInput,
  ScreenLanguageInput,
  TextInput,
  TimeZoneInput,
  WrittenLanguageInput,
} from './inputs';
export type { Column, Filter, View } from './list';
export { MoneyInput } from './MoneyInput';
export { type MenuAction, MoreMenu } from './MoreMenu';
export { Page } from './Page';
export { PageHeader, PrimaryAction } from './PageHeader';
export { RecordForm } from './RecordForm';
export { LoadError, type Query } from './LoadError';
export { ListViews } from './ListViews';
export { RecordList } from './RecordList';
export { RelativeDay, RelativeTime } from './RelativeTime';
export { SectionCard } from './SectionCard';
export { SendingBanner } from './SendingBanner';
export { StateChip, type Tone } from './StateChip';
export { Timeline, type TimelineEntry } from './Timeline';
export { useIntention } from './useIntention';
export { useLive } from './useLive';
export { useUndo } from './useUndo';
export { WritingDialog } from './WritingDialog';
export { ZonedTime } from './ZonedTime';
