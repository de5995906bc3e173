import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ui.module.css';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words that say how to mend it. */
  error?: string | null;
  optional?: boolean;
}

interface Named {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

/** Label, hint and error around one control, tied to it by name. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: (named: Named) => ReactNode }) {
  const id = useId();
  const { t } = useTranslation();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>
        {label} {optional && <span className={css['hint']}>({t('optional')})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className={css['hint']}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-error`,
        'aria-invalid': Boolean(error),
      })}
      <div id={`${id}-error`} className={css['error']} role="alert">
        {error}
      </div>
    </div>
  );
}

type InputProps = FieldProps & Omit<React.ComponentProps<'input'>, 'id' | 'className'>;

/** One line. Keys are never filtered: an input method may be composing. */
export function TextField({ label, hint, error, optional, ...input }: InputProps) {
  return (
    <Field {...{ label, hint, error: error ?? null, optional: optional ?? false }}>
      {(named) => <input {...input} {...named} className={css['input']} />}
    </Field>
  );
}

type AreaProps = FieldProps & Omit<React.ComponentProps<'textarea'>, 'id' | 'className'>;

export function TextArea({ label, hint, error, optional, ...area }: AreaProps) {
  return (
    <Field {...{ label, hint, error: error ?? null, optional: optional ?? false }}>
      {(named) => <textarea rows={6} {...area} {...named} className={css['input']} />}
    </Field>
  );
}

type SelectProps = FieldProps & Omit<React.ComponentProps<'select'>, 'id' | 'className'>;

/** The platform's own list: on a phone nothing is easier to hit. */
export function Select({ label, hint, error, optional, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error: error ?? null, optional: optional ?? false }}>
      {(named) => <select {...select} {...named} className={css['input']} />}
    </Field>
  );
}
