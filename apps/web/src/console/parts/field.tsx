import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

interface ValueProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  required?: boolean;
}

/** Label, control, hint and error, tied together for those who do not see them. */
function Field({
  label,
  hint,
  error,
  id,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="c-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {error && (
        <p id={`${id}-error`} className="c-error">
          {error}
        </p>
      )}
    </div>
  );
}

const tied = (id: string, { hint, error }: FieldProps) => ({
  id,
  'aria-describedby':
    [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

interface TextAreaProps extends ValueProps {
  rows?: number;
  /** Told with the field itself when the focus comes to it. */
  onEnter?: (area: HTMLTextAreaElement) => void;
}

export function TextArea({ value, onChange, maxLength, onEnter, ...field }: TextAreaProps) {
  const id = useId();
  return (
    <Field {...field} id={id}>
      <textarea
        {...tied(id, field)}
        value={value}
        rows={field.rows ?? 4}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => onEnter?.(event.currentTarget)}
      />
    </Field>
  );
}

interface TextFieldProps extends ValueProps {
  type?: 'text' | 'tel' | 'number' | 'date' | 'datetime-local';
  min?: number | string;
  max?: number;
}

export function TextField({ value, onChange, type = 'text', ...field }: TextFieldProps) {
  const id = useId();
  return (
    <Field {...field} id={id}>
      <input
        {...tied(id, field)}
        type={type}
        value={value}
        min={field.min}
        max={field.max}
        maxLength={field.maxLength}
        required={field.required}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

interface SelectProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** What the empty choice is called; without it there is none. */
  none?: string;
}

export function Select({ value, onChange, options, none, ...field }: SelectProps) {
  const id = useId();
  return (
    <Field {...field} id={id}>
      <select {...tied(id, field)} value={value} onChange={(event) => onChange(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
