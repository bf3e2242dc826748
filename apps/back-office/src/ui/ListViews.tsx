import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  IconButton,
  TextField,
  Typography,
} from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import { useState } from 'react';
import { useListContext, useStore } from 'react-admin';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { same } from '../providers/changes';
import type { View } from './list';

interface ListViewsProps {
  resource: string;
  views: View[];
  /** How many records there are whichever view is chosen. */
  total?: number;
  /** The views are values of this one filter: choosing one leaves the other filters as they are. */
  source?: string;
}

/** The views of a list as tabs: the built-in ones, then those that this person saved. */
export function ListViews({ resource, views, total, source }: ListViewsProps) {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const [saved, setSaved] = useStore<View[]>(`${resource}.views`, []);
  const [naming, setNaming] = useState(false);
  const known = [{ name: t('list.allRows'), filter: {}, count: total }, ...views];
  const isOn = ({ filter }: View) => same(sorted(filter), sorted(filterValues));
  const others = Object.fromEntries(Object.entries(filterValues).filter(([key]) => key !== source));
  const isChosen = (view: View) => (source ? view.filter[source] === filterValues[source] : isOn(view));
  const choose = ({ filter }: View) => setFilters(source ? { ...others, ...filter } : filter, []);
  const worthSaving = Object.keys(filterValues).length > 0 && ![...known, ...saved].some(isOn);
  if (known.length + saved.length < 2 && !worthSaving) return null;
  return (
    <Box
      role="group"
      aria-label={t('list.views')}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 1, overflowX: 'auto' }}
    >
      {known.map((view) => (
        <Tab key={view.name} view={view} on={isChosen(view)} onChoose={() => choose(view)} />
      ))}
      {saved.map((view) => (
        <Tab
          key={`saved ${view.name}`}
          view={view}
          on={isOn(view)}
          onChoose={() => setFilters(view.filter, [])}
          onRemove={() => setSaved(saved.filter(({ name }) => name !== view.name))}
        />
      ))}
      {worthSaving && <Button onClick={() => setNaming(true)}>{t('list.saveView')}</Button>}
      {naming && (
        <NameView
          onClose={() => setNaming(false)}
          onSave={(name) =>
            setSaved([...saved.filter((view) => view.name !== name), { name, filter: filterValues }])
          }
        />
      )}
    </Box>
  );
}

function sorted(filter: Record<string, unknown>): [string, unknown][] {
  return Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1));
}

function Tab({
  view,
  on,
  onChoose,
  onRemove,
}: {
  view: View;
  on: boolean;
  onChoose: () => void;
  onRemove?: () => void;
}) {
  const t = useT();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        borderBottom: 2,
        borderColor: on ? 'primary.main' : 'transparent',
      }}
    >
      <Button
        color={on ? 'primary' : 'inherit'}
        aria-pressed={on}
        onClick={onChoose}
        sx={{ fontWeight: on ? 650 : 500 }}
      >
        {view.name}
        {view.count !== undefined && <Count count={view.count} />}
      </Button>
      {onRemove && on && (
        <IconButton aria-label={t('list.removeView', { name: view.name })} onClick={onRemove}>
          <CloseIcon sx={{ fontSize: 15 }} />
        </IconButton>
      )}
    </Box>
  );
}

function Count({ count }: { count: number }) {
  const { number } = useFormat();
  return (
    <Typography component="span" variant="caption" sx={{ color: 'text.secondary', ml: 0.75 }}>
      {number(count)}
    </Typography>
  );
}

function NameView({ onClose, onSave }: { onClose: () => void; onSave: (name: string) => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const submit = () => {
    if (!name.trim()) return;
    onSave(name.trim());
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby="name-view">
      <DialogTitle id="name-view">{t('list.saveView')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('list.viewNameHelp')}</DialogContentText>
        <TextField
          autoFocus
          label={t('list.viewName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && submit()}
          sx={{ mt: 2 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" onClick={submit} disabled={!name.trim()}>
          {t('common.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
