import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const looks = {
  main: 'bg-accent text-surface border-transparent hover:opacity-90',
  plain: 'bg-surface border-line hover:bg-raised',
  quiet: 'border-transparent hover:bg-raised text-soft hover:text-ink',
  danger: 'bg-bad-ground text-bad border-transparent hover:opacity-90',
};

export type ButtonLook = keyof typeof looks;

export function buttonClass(look: ButtonLook = 'plain', className?: string): string {
  return classNames(
    'inline-flex h-8 items-center gap-1.5 rounded-md border px-3 font-medium whitespace-nowrap select-none disabled:cursor-not-allowed disabled:opacity-50',
    looks[look],
    className?.includes('justify-') ? '' : 'justify-center',
    className,
  );
}

/** A button; `look` says how much it weighs. */
export function Button({ look, className, ...rest }: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" {...rest} className={buttonClass(look, className)} />;
}
