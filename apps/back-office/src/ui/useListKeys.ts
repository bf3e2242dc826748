import { useEffect, useRef } from 'react';
import { isTyping } from '../keyboard/typing';

/** Marks the link that opens a line: what j and k move the focus between. */
export const lineLink = { 'data-line': '' } as const;

/** j and k move along the lines of a list; Enter then opens the one that has the focus, being a link. */
export function useListKeys({ onEnd }: { onEnd: () => void }): void {
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(document.activeElement as HTMLElement | null) || document.querySelector('[role="dialog"]'))
        return;
      const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')].filter(
        (line) => line.offsetParent !== null,
      );
      const at = lines.indexOf(document.activeElement as HTMLElement);
      const next = at === -1 && step === 1 ? 0 : at + step;
      event.preventDefault();
      if (next >= lines.length) return end.current();
      lines[Math.max(next, 0)]?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
