import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';

/** Tells the form around it whether something typed isn't saved yet. */
export function FormWatch({ onDirty }: { onDirty: (dirty: boolean) => void }) {
  const { dirtyFields, isSubmitSuccessful } = useFormState();
  const dirty = Object.keys(dirtyFields).length > 0 && !isSubmitSuccessful;
  useEffect(() => {
    onDirty(dirty);
  }, [dirty, onDirty]);
  return null;
}
