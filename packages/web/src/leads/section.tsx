import { type ReactNode, useId } from 'react';

/** A part of the record under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="text-xs font-semibold tracking-wide text-soft uppercase">
        {title}
      </h3>
      {children}
    </section>
  );
}
