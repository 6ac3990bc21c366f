import { type ReactNode, useId } from 'react';

type ImportSectionProps = { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode };

/** A part of the page under its own heading. */
export function ImportSection({ title, actions, children }: ImportSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex min-h-8 items-center justify-between gap-3">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <div className="flex items-center gap-2">{actions}</div>
      </div>
      {children}
    </section>
  );
}
