import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** How far something is; without a value, that it goes on. */
export function ProgressBar({ className, ...rest }: ComponentProps<'progress'>) {
  return (
    <progress
      {...rest}
      className={classNames(
        'h-1.5 max-w-full appearance-none overflow-hidden rounded-full bg-line indeterminate:animate-pulse',
        '[&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent',
        '[&:indeterminate::-webkit-progress-bar]:bg-accent',
        className,
      )}
    />
  );
}
