import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { createAt, menuFor } from '../layout/menu';
import { useMe } from '../providers/useMe';
import { GoSequence, isTyping } from './typing';

/** The keys that work everywhere: `/` and Ctrl-K search, `?` helps, `n` makes new, `g` and a letter go, Esc leaves a field. */
export function useGlobalKeys({ search, help }: { search: () => void; help: () => void }): void {
  const navigate = useNavigate();
  const role = useMe()?.role;
  const go = useRef(new GoSequence());
  const act = useRef<(event: KeyboardEvent) => void>(undefined);

  act.current = (event) => {
    if (event.key === 'Escape') return leaveField(event);
    const wantsSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (wantsSearch) return take(event, search);
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(document.activeElement as HTMLElement | null)
    )
      return;
    if (document.querySelector('[role="dialog"], [role="menu"]')) return;
    const letter = go.current.press(event.key, event.timeStamp);
    const place = letter && menuFor(role).find((entry) => entry.go === letter);
    if (place) return take(event, () => void navigate(place.to));
    if (event.key === '/') return take(event, search);
    if (event.key === '?') return take(event, help);
    const create = event.key === 'n' ? createAt(window.location.pathname, role) : undefined;
    if (create) take(event, () => void navigate(create));
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) act.current?.(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Leaves the field with what was typed in it. What is open (a dialog, a menu, a list of choices) closes by itself. */
function leaveField(event: KeyboardEvent): void {
  const field = document.activeElement as HTMLElement | null;
  const closes = document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]');
  if (field && isTyping(field) && !closes) take(event, () => field.blur());
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}
