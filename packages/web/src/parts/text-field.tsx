import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export const fieldClass =
  'h-8 w-full rounded-md border border-line bg-surface px-2.5 placeholder:text-soft disabled:opacity-60';

type Labelled = { readonly label: string; readonly hint?: string };

/** A line of text with its label above. */
export function TextField({ label, hint, className, ...rest }: ComponentProps<'input'> & Labelled) {
  return (
    <Field label={label} hint={hint} className={className}>
      {(ids) => <input className={fieldClass} {...ids} {...rest} />}
    </Field>
  );
}

/** One of several values with its label above. */
export function SelectField({ label, hint, className, ...rest }: ComponentProps<'select'> & Labelled) {
  return (
    <Field label={label} hint={hint} className={className}>
      {(ids) => <select className={fieldClass} {...ids} {...rest} />}
    </Field>
  );
}

type FieldProps = {
  readonly label: string;
  readonly hint: string | undefined;
  readonly className: string | undefined;
  /** What is filled in, by the ids that tie it to its label and its hint. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode;
};

function Field({ label, hint, className, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': hintId })}
      {hint && (
        <p id={hintId} className="text-soft text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}
