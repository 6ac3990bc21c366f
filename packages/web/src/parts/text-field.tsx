import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';

export const fieldClass =
  'h-8 w-full rounded-md border border-line bg-surface px-2.5 placeholder:text-soft disabled:opacity-60';

type Labelled = { readonly label: string; readonly hint?: string };

/** A line of text with its label above. */
export function TextField({ label, hint, className, ...rest }: ComponentProps<'input'> & Labelled) {
  const id = useId();
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input id={id} className={fieldClass} aria-describedby={hint ? `${id}-hint` : undefined} {...rest} />
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of several values with its label above. */
export function SelectField({ label, hint, className, children, ...rest }: ComponentProps<'select'> & Labelled) {
  const id = useId();
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select id={id} className={fieldClass} aria-describedby={hint ? `${id}-hint` : undefined} {...rest}>
        {children}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}
